// What an isolate holds, as V8 says it through workerd's inspector: what Cloudflare's limit of 128 MB counts.

/** MB of JavaScript's heap and of the buffers outside it, what is garbage already but not yet collected included. */
export const heapOf = async (inspector: number | undefined): Promise<number> => {
  const socket = new WebSocket(`ws://127.0.0.1:${inspector}/main`);
  const usage = await new Promise<{ totalSize: number; backingStorageSize: number }>((resolve, reject) => {
    socket.onopen = () => socket.send(JSON.stringify({ id: 1, method: 'Runtime.getHeapUsage' }));
    socket.onmessage = ({ data }) => {
      const { id, result } = JSON.parse(String(data));
      if (id === 1) resolve(result);
    };
    socket.onerror = () => reject(new Error(`no inspector on port ${inspector}`));
  });
  socket.close();
  return (usage.totalSize + usage.backingStorageSize) / 1e6;
};
