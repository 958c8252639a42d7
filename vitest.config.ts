import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    projects: [
      // Fast and offline: no child processes, no browser, no workerd.
      {
        test: {
          name: 'unit',
          environment: 'node',
          include: ['test/**/*.test.{ts,tsx}'],
          exclude: ['test/e2e/**', 'test/workers/**'],
        },
      },
      // The real command, real workerd, real Chromium.
      {
        test: {
          name: 'e2e',
          environment: 'node',
          include: ['test/e2e/**/*.test.ts', 'test/workers/**/*.test.ts'],
          globalSetup: ['./test/e2e/build.ts'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
})
