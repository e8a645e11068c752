// The most memory this process and the programs it starts hold between two moments, looked at five times a second. Linux only.
import { readdirSync, readFileSync } from 'node:fs';

/** MB. Resolves the watching and what was seen. */
export function watchMemory(): () => Promise<{ readonly own: number; readonly children: number }> {
  let [own, children] = [0, 0];
  const look = () => {
    own = Math.max(own, process.memoryUsage.rss() / 1_048_576);
    children = Math.max(
      children,
      childrenOf(process.pid)
        .map(residentOf)
        .reduce((sum, one) => sum + one, 0),
    );
  };
  const timer = setInterval(look, 200);
  return async () => {
    clearInterval(timer);
    look();
    return { own: Math.round(own), children: Math.round(children) };
  };
}

function childrenOf(parent: number): string[] {
  return readdirSync('/proc').filter((name) => /^\d+$/.test(name) && statusOf(name, 'PPid') === parent);
}

const residentOf = (process: string): number => statusOf(process, 'VmRSS') / 1024;

/** One figure of /proc/<id>/status; 0 when the process has gone meanwhile. */
function statusOf(process: string, name: string): number {
  try {
    return Number(
      new RegExp(`^${name}:\\s+(\\d+)`, 'm').exec(readFileSync(`/proc/${process}/status`, 'utf8'))?.[1] ?? 0,
    );
  } catch {
    return 0;
  }
}
