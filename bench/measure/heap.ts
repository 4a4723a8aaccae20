// What an isolate holds, as V8 says it through workerd's inspector: what Cloudflare's limit of 128 MB counts.

/**
 * MB of JavaScript's heap and of the buffers outside it, after a collection. Left to itself V8 lets garbage lie until memory is
 * short, which it never is under `workerd serve`: that has no limit. `wake` sends the Worker a request, as workerd collects before
 * the next one.
 */
export const heapOf = async (
  inspector: number | undefined,
  wake: () => Promise<unknown>,
): Promise<number> => {
  const socket = new WebSocket(`ws://127.0.0.1:${inspector}/main`);
  const waiting = new Map<number, (result: HeapUsage) => void>();
  socket.onmessage = ({ data }) => {
    const { id, result } = JSON.parse(String(data));
    waiting.get(id)?.(result);
  };
  await new Promise<void>((resolve, reject) => {
    socket.onopen = () => resolve();
    socket.onerror = () => reject(new Error(`no inspector on port ${inspector}`));
  });
  const call = (id: number, method: string) =>
    new Promise<HeapUsage>((resolve) => {
      waiting.set(id, resolve);
      socket.send(JSON.stringify({ id, method }));
    });
  await call(1, 'HeapProfiler.enable');
  void call(2, 'HeapProfiler.collectGarbage'); // carried out, and never answered
  await call(3, 'Runtime.getHeapUsage'); // answered once workerd has read the call before it
  await wake();
  const { totalSize, backingStorageSize } = await call(4, 'Runtime.getHeapUsage');
  socket.close();
  return (totalSize + backingStorageSize) / 1e6;
};

/** Of the Chrome DevTools Protocol's domain Runtime, in bytes. */
interface HeapUsage {
  readonly totalSize: number;
  readonly backingStorageSize: number;
}
