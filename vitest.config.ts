import { defineConfig } from "vitest/config";

/** Ends the run with one plain line, `N passed, N failed`, that any other program can read. */
const plainCount = {
  onTestRunEnd(
    modules: readonly { children: { allTests(): Iterable<{ result(): { state: string } }> } }[],
  ) {
    const count = { passed: 0, failed: 0, skipped: 0, pending: 0 } as Record<string, number>;
    for (const module of modules) {
      for (const test of module.children.allTests()) count[test.result().state]! += 1;
    }
    const broken = (modules as readonly { state?(): string }[]).filter(
      (m) => m.state?.() === "failed",
    );
    if (count.failed === 0 && broken.length > 0) count.failed = broken.length;
    const skipped = count.skipped ? `, ${count.skipped} skipped` : "";
    console.log(`\n${count.passed} passed, ${count.failed} failed${skipped}`);
  },
};

export default defineConfig({
  test: {
    include: ["{packages,apps}/*/test/**/*.test.ts", "test/**/*.test.ts"],
    reporters: ["default", plainCount],
    testTimeout: 120_000,
    maxWorkers: 2,
  },
});
