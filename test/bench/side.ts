/** What every measured server says of itself to the one that started it: where it listens, and its CPU time when asked. */
export function listening(url: string): void {
  process.on('message', (asked) => {
    if (asked !== 'cpu') return;
    const { user, system } = process.cpuUsage();
    process.send?.({ cpu: user + system });
  });
  process.on('disconnect', () => process.exit());
  process.send?.({ url });
}
