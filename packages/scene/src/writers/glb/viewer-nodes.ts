import type { Document, Node } from "@gltf-transform/core";
import { KHRLightsPunctual, type Light } from "@gltf-transform/extensions";
import type { Vector3 } from "../../assets/vector.ts";
import type { Camera } from "../../render/camera.ts";
import { FILL_LIGHT } from "../../render/shade.ts";
import { LIGHT } from "../../render/shadow.ts";

/** How bright the lights are, in lux as glTF counts it; three.js shows 3 as full light. */
const KEY_LUX = 2.6;
const FILL_LUX = 0.9;

/** The camera from which the picture of the same scene is drawn. */
export function cameraNode(document: Document, { position, pitch, azimuth, lens }: Camera): Node {
  const camera = document.createCamera("viewer").setZNear(0.01).setZFar(10_000);
  if (lens.kind === "perspective") {
    camera
      .setType("perspective")
      .setYFov(2 * Math.atan(lens.tangent))
      .setAspectRatio(lens.aspect);
  } else {
    camera.setType("orthographic").setXMag(lens.halfWidth).setYMag(lens.halfHeight);
  }
  return document
    .createNode("viewer")
    .setCamera(camera)
    .setTranslation([...position])
    .setRotation(turnedBy(-azimuth, -pitch));
}

/**
 * The lights of the picture: the sun over the viewer's left shoulder, a weak one from the right.
 *
 * @see https://github.com/KhronosGroup/glTF/tree/main/extensions/2.0/Khronos/KHR_lights_punctual
 */
export function lightNodes(document: Document): readonly Node[] {
  const lights = document.createExtension(KHRLightsPunctual);
  const light = (name: string, lux: number, towards: Vector3) =>
    document
      .createNode(name)
      .setExtension<Light>(
        "KHR_lights_punctual",
        lights.createLight(name).setType("directional").setIntensity(lux),
      )
      .setRotation(shiningFrom(towards));
  return [light("key light", KEY_LUX, LIGHT), light("fill light", FILL_LUX, FILL_LIGHT)];
}

/** The turn after which -z, along which lights shine, points away from where the light stands. */
function shiningFrom([x, y, z]: Vector3): [number, number, number, number] {
  return turnedBy(Math.atan2(x, z), -Math.atan2(y, Math.hypot(x, z)));
}

/** A turn about x by `pitch`, and then about the vertical by `yaw`, as a quaternion; radians. */
function turnedBy(yaw: number, pitch: number): [number, number, number, number] {
  const [sy, cy] = [Math.sin(yaw / 2), Math.cos(yaw / 2)];
  const [sp, cp] = [Math.sin(pitch / 2), Math.cos(pitch / 2)];
  return [cy * sp, sy * cp, -sy * sp, cy * cp];
}
