import { compile, type Device } from "@syntopia/engine/web";
import { batch, step } from "./network.ts";

const STEPS = 300;
const SHOWN_EVERY = 10;

const device = new URLSearchParams(location.search).get("device") ?? "cpu";
const text = document.querySelector("output")!;
const picture = document.querySelector("canvas")!.getContext("2d")!;

/** Draw each point where it is: filled if it is in the ring, blue the surer the network is of that. */
function draw(probability: ArrayLike<number>) {
  const size = picture.canvas.width;
  picture.clearRect(0, 0, size, size);
  for (let i = 0; i < probability.length; i++) {
    const [x, y] = [Number(batch.x.data[2 * i]), Number(batch.x.data[2 * i + 1])];
    const blue = Math.round(255 * probability[i]!);
    picture.fillStyle = picture.strokeStyle = `rgb(${255 - blue} 80 ${blue})`;
    picture.beginPath();
    picture.arc(((x + 1) * size) / 2, ((y + 1) * size) / 2, 4, 0, 2 * Math.PI);
    if (batch.isInRing.data[i]) picture.fill();
    else picture.stroke();
  }
}

try {
  const program = await compile(step, { device: device as Device });
  for (let i = 1; i <= STEPS; i++) {
    const { loss, probability } = await program.run(batch);
    if (i > 1 && i % SHOWN_EVERY > 0) continue;
    text.textContent += `step ${i} on ${device}: loss ${Number(loss!.data[0]).toFixed(6)}\n`;
    draw(probability!.data as Float32Array);
    await new Promise(requestAnimationFrame);
  }
  await program.close();
  text.textContent += "done\n";
} catch (error) {
  text.textContent += `${(error as Error).message}\n`;
}
