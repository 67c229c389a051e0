import { defineConfig } from "vite";

// ONNX Runtime finds its WebAssembly beside its script: Vite must not move the script in development
// biome-ignore lint/style/noDefaultExport: the form that Vite reads
export default defineConfig({
  optimizeDeps: { exclude: ["onnxruntime-web"] },
  build: { target: "es2022" },
});
