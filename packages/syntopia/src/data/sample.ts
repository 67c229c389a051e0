import type { MeasuredRelation, Scene } from "@syntopia/scene";

/** A scene whose relations have been measured. */
export interface MeasuredScene extends Scene {
  readonly relations: readonly MeasuredRelation[];
}

/** A picture: (H, W, 3) bytes, row by row, red, green, blue. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8Array;
}

/** One example of a task: whatever modalities it has, and what is asked of it. */
export interface Sample {
  /** For reports alone; no model sees it. */
  readonly id: string;
  /** Samples of one group (one sentence, one scene) are never split between training and test. */
  readonly group: string;
  readonly text: string;
  readonly scene?: MeasuredScene;
  /** Decoded when asked for: pictures of a whole data set would not fit into memory. */
  readonly picture?: () => Promise<Picture>;
  /** The right answer, where it is known: 1 for yes, 0 for no. */
  readonly target?: number;
}
