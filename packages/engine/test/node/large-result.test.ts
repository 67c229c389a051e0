import { broadcastTo, input, ndarray } from "@syntopia/engine";
import { run } from "@syntopia/engine/node";
import { expect, test } from "vitest";

test("a result of more than 2^24 elements comes back whole", async () => {
  const count = 2 ** 24 + 3;
  const { y } = await run({ y: broadcastTo(input("x", []), [count]) }, { x: ndarray([2], []) });
  expect(y!.data.length).toBe(count);
  expect(y!.data[count - 1]).toBe(2);
});
