import { JaxNet } from "./jax-net.ts";
import type { PeerModel, PeerStep } from "./net.ts";

// biome-ignore lint/suspicious/noExplicitAny: the library is optional, so its types may be absent
type Jax = any;
// biome-ignore lint/suspicious/noExplicitAny: as above
type T = any;

const [BETA1, BETA2, EPSILON, DECAY] = [0.9, 0.999, 1e-8, 0.01];

/** Build a step in jax-js on WebAssembly: loss, gradients and AdamW under one `jit`. */
export async function buildJax(jax: Jax, model: PeerModel, version: string): Promise<PeerStep> {
  // without names `init` asks for a GPU through `navigator`, which Node 20 lacks
  await jax.init("wasm");
  jax.defaultDevice("wasm");
  const net = new JaxNet(jax);
  const loss = model.build(net.ops);
  const compiled = jax.jit((params: T[], first: T[], second: T[], inputs: T[], rates: T[]) => {
    const [value, gradients] = jax.valueAndGrad((arrays: T[]) => {
      net.bind(arrays, inputs);
      return loss();
    })(params.map((array) => array.ref));
    const moved = params.map((w, i) =>
      adamw(jax.numpy, model.learningRate, [w, gradients[i], first[i], second[i]], rates),
    );
    return [value, ...[0, 1, 2].map((part) => moved.map((arrays) => arrays[part]))];
  });
  const zeros = () => net.shapes.map((shape) => jax.numpy.zeros([...shape]));
  let state: T[][] = [net.params, zeros(), zeros()];
  let count = 0;
  return {
    version: `jax-js ${version}`,
    shapes: net.shapes,
    run: async () => {
      count++;
      const rates = [1 / (1 - BETA1 ** count), 1 / (1 - BETA2 ** count)];
      const inputs = net.inputs.map((array) => array.ref);
      const [value, ...next] = compiled(...state, inputs, rates);
      state = next;
      await jax.blockUntilReady(state);
      return Number((await value.data())[0]);
    },
  };
}

/** One array's next weight and moments; `rates` correct the moments for their start at 0. */
function adamw(np: T, rate: number, [w, g, m, v]: readonly T[], rates: readonly T[]): readonly T[] {
  const first = m.mul(BETA1).add(g.ref.mul(1 - BETA1));
  const second = v.mul(BETA2).add(g.ref.mul(g).mul(1 - BETA2));
  const root = np.sqrt(second.ref.mul(rates[1].ref)).add(EPSILON);
  const direction = first.ref.mul(rates[0].ref).div(root);
  return [w.mul(1 - rate * DECAY).sub(direction.mul(rate)), first, second];
}
