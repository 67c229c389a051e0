#!/usr/bin/env node
// The sources are TypeScript: tsx translates them as they are loaded, so there is nothing to build.
import { register } from "tsx/esm/api";

register();
const { runAsProcess } = await import("../src/process.ts");
await runAsProcess();
