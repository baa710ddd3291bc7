import type { StorageArea } from '../../entrypoints/background/settings-store.js';

/** A storage area in memory that counts what is written. */
export function area(
  content: Record<string, unknown> = {},
): StorageArea & { content: Record<string, unknown>; writes: number } {
  return {
    content,
    writes: 0,
    async get(key) {
      return key in this.content ? { [key]: structuredClone(this.content[key]) } : {};
    },
    async set(items) {
      this.writes += 1;
      Object.assign(this.content, structuredClone(items));
    },
    async clear() {
      this.writes += 1;
      this.content = {};
    },
  };
}
