import type { Store, Table } from './table.ts';

/** Where the browser keeps nothing: the diary works until the page is closed, and can be saved to a file. */
export function memoryStore(): Store {
  let records = new Map<string, object>();
  const meta = new Map<string, unknown>();
  const tableOf = (map: Map<string, object>): Table => ({
    get: async (id) => map.get(id),
    getAll: async () => [...map.values()],
    put: async (record) => void map.set((record as { id: string }).id, record),
    delete: async (id) => void map.delete(id),
    clear: async () => map.clear(),
  });
  return {
    async run(_, work) {
      const copy = new Map(records);
      const result = await work(tableOf(copy));
      records = copy;
      return result;
    },
    getMeta: async (key) => meta.get(key),
    setMeta: async (key, value) => void meta.set(key, value),
    close: () => undefined,
  };
}
