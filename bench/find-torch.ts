import { spawnSync } from "node:child_process";

/** What to do where no Python with PyTorch is found. */
export const TORCH_REMEDY =
  "PyTorch is not installed, so ours is measured alone. To compare, install it, on Debian with " +
  "`apt-get install python3-torch libopenblas0-pthread` (without OpenBLAS the comparison is unfair), " +
  "or name a Python that has it in SYNTOPIA_PYTHON.";

/** Find the first Python that can import PyTorch: $SYNTOPIA_PYTHON, python3, /usr/bin/python3. */
export function findTorch(): string | undefined {
  const candidates = [process.env.SYNTOPIA_PYTHON, "python3", "/usr/bin/python3"];
  return candidates.find(
    (python) => python && spawnSync(python, ["-c", "import torch"]).status === 0,
  );
}
