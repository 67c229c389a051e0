import { Readable } from "node:stream";
import { check, type Scene } from "@syntopia/scene";
import { describe, expect, it } from "vitest";
import { readLines } from "../src/lines/read-lines.ts";
import { jsonLines, run } from "./run.ts";

const ask = (...lines: readonly unknown[]) =>
  lines.map((line) => (typeof line === "string" ? line : JSON.stringify(line))).join("\n");

describe("layout --jsonl", () => {
  it("answers each line in order, in its own frame", async () => {
    const { code, stdout, stderr } = await run(
      ["layout", "--jsonl"],
      ask(
        { id: "b", prompt: "a cat on a table" },
        { id: 1, prompt: "一只狗在椅子的右边", frame: "image" },
      ),
    );
    expect([code, stderr]).toEqual([0, ""]);
    const answers = jsonLines(stdout) as readonly { id: unknown; scene: Scene }[];
    expect(answers.map(({ id }) => id)).toEqual(["b", 1]);
    expect(answers.map(({ scene }) => scene.frame)).toEqual(["room", "image"]);
    for (const { scene } of answers) {
      expect(scene.relations).toHaveLength(1);
      expect(check(scene).holds).toBe(true);
    }
  });

  it("answers what it cannot do with an error and goes on", async () => {
    const { code, stdout } = await run(
      ["layout", "--jsonl", "--frame", "image"],
      ask(
        "nonsense",
        "",
        { prompt: "a cat" },
        { id: 1 },
        { id: 2, prompt: " " },
        { id: 3, prompt: "a cat", frame: "rom" },
        { id: 4, prompt: "a cat is left of a dog and the dog is left of the cat" },
        [1],
        { id: 5, prompt: "a cat" },
      ),
    );
    expect(code).toBe(0);
    const answers = jsonLines(stdout) as readonly { id: unknown; error?: string; scene?: Scene }[];
    expect(answers.map(({ id }) => id)).toEqual([null, null, 1, 2, 3, 4, null, 5]);
    expect(answers[0]!.error).toMatch(/^line 1: expected JSON, got /);
    expect(answers[1]!.error).toBe('line 3: expected "id" to be a text or a number, got none.');
    expect(answers[2]!.error).toBe('expected "prompt" to be a text, got none.');
    expect(answers[4]!.error).toBe(
      'frame: expected one of image, room, map, got "rom". Did you mean "room"?',
    );
    expect(answers[5]!.error).toContain("cannot hold together");
    expect(answers[6]!.error).toMatch(/^line 8: expected \{"id", "prompt"\}, got \[1\]/);
    expect(answers[7]!.scene!.frame).toBe("image");
  });

  it("tells once of a field that it does not read", async () => {
    const line = { prompt: "a cat", promt: 1, "a\nb": 2 };
    const { code, stdout, stderr } = await run(
      ["layout"],
      ask({ id: 1, ...line }, { id: 2, ...line }),
    );
    expect([code, jsonLines(stdout).length]).toEqual([0, 2]);
    expect(stderr).toBe(
      'field "promt" is not read. Did you mean "prompt"?\nfield "a\\nb" is not read.\n',
    );
  });

  it("answers a line that is nested ten thousand deep with an error", async () => {
    const deep = `${"[".repeat(10_000)}${"]".repeat(10_000)}`;
    const lines = [
      `{"id":${deep}}`,
      `{"id":1,"prompt":${deep}}`,
      `{"id":2,"prompt":"a","frame":${deep}}`,
    ];
    const { code, stdout } = await run(["parse"], lines.join("\n"));
    expect(code).toBe(0);
    for (const { error } of jsonLines(stdout)) expect(String(error).length).toBeLessThan(200);
  });

  it("answers words of which it understands nothing with an error, and tells what is left of others", async () => {
    const { code, stdout, stderr } = await run(
      ["layout", "--jsonl"],
      ask(
        { id: 1, prompt: "hello" },
        { id: "b", prompt: "a red cube blorp to the left of a ball" },
      ),
    );
    const [nothing, some] = jsonLines(stdout) as readonly { error?: string; scene?: Scene }[];
    expect(nothing!.error).toContain('got "hello", of which nothing was understood');
    expect(some!.scene!.objects).toHaveLength(2);
    expect([code, stderr]).toEqual([0, 'id "b": not understood: "blorp"\n']);
  });

  it("says nothing to nothing", async () => {
    expect(await run(["layout", "--jsonl"], "")).toEqual({ code: 0, stdout: "", stderr: "" });
  });

  it("ends with 1 on words, as prompts come line by line", async () => {
    expect(await run(["layout", "a cat"])).toEqual({
      code: 1,
      stdout: "",
      stderr:
        "syntopia: too many arguments for 'layout'. Expected 0 arguments but got 1. See \"syntopia layout --help\".\n",
    });
  });

  it("shows a frame that is no name as it was given", async () => {
    const { stdout } = await run(["layout"], ask({ id: 1, prompt: "a cat", frame: { a: 1 } }));
    expect(jsonLines(stdout)[0]!.error).toBe(
      'frame: expected one of image, room, map, got "{\\"a\\":1}".',
    );
  });

  it("ends with 1 on a wrong option", async () => {
    const { code, stderr } = await run(["layout", "--josnl"]);
    expect(code).toBe(1);
    expect(stderr).toBe(
      `syntopia: unknown option '--josnl'. Did you mean "--jsonl"? Known: --jsonl, --frame, --seed, --help.\n`,
    );
  });
});

describe("parse --jsonl", () => {
  it("gives the graph and the words that were not understood", async () => {
    const prompt = "a red cube blorp to the left of a blue sphere";
    const { stdout } = await run(["parse", "--jsonl"], ask({ id: 7, prompt }));
    const [answer] = jsonLines(stdout) as readonly [
      { id: number; scene: Scene; unparsed: { text: string }[] },
    ];
    expect(answer.id).toBe(7);
    expect(
      answer.scene.objects.map(({ category, attributes }) => [category, attributes.color]),
    ).toEqual([
      ["cube", "red"],
      ["sphere", "blue"],
    ]);
    expect(answer.scene.objects.every(({ box }) => box === undefined)).toBe(true);
    expect(answer.unparsed.map(({ text }) => text)).toEqual(["blorp"]);
  });

  it("tells what is said not to be there", async () => {
    const { stdout } = await run(
      ["parse", "--jsonl"],
      ask({ id: 8, prompt: "a bed, but no lamp" }),
    );
    expect(jsonLines(stdout)).toMatchObject([
      { id: 8, unparsed: [], absent: [{ category: "lamp", mention: { text: "no lamp" } }] },
    ]);
  });

  it("tells nouns of no table and second readings, and nothing where there are none", async () => {
    const prompts = ["a tabel", "a cat and a dog on a sofa next to a lamp", "a cat"];
    const lines = ask(...prompts.map((prompt, id) => ({ id, prompt })));
    const { stdout } = await run(["parse", "--jsonl"], lines);
    const [slip, doubt, plain] = jsonLines(stdout) as readonly object[];
    expect(slip).toMatchObject({ unknown: [{ text: "tabel", meant: "table" }] });
    expect(doubt).toHaveProperty("ambiguities");
    expect(Object.keys(plain!)).toEqual(["id", "scene", "unparsed"]);
  });
});

describe("readLines", () => {
  const lines = async (...chunks: readonly (string | Uint8Array)[]) => {
    const all: string[] = [];
    for await (const line of readLines(Readable.from(chunks))) all.push(line);
    return all;
  };

  it("joins what arrives in pieces, also within a character", async () => {
    const bytes = Buffer.from("球\nb");
    expect(await lines(bytes.subarray(0, 1), bytes.subarray(1, 4), bytes.subarray(4))).toEqual([
      "球",
      "b",
    ]);
  });
  it("ends lines at line feeds only", async () => {
    expect(await lines("a\r\nb\u2028c\n\nd")).toEqual(["a", "b\u2028c", "", "d"]);
  });
  it("has no line after the last line feed", async () => expect(await lines("a\n")).toEqual(["a"]));
});
