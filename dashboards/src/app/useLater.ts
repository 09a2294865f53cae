import { useEffect, useEffectEvent, useState } from 'react';

/** Between two questions while a slider moves: as fast as answers come. */
const WAIT_MS = 80;

/**
 * Lets a value be changed faster than it is acted upon.
 *
 * @returns the value that is waiting, null if none is; and how to change it
 */
export function useLater<T>(act: (value: T) => void): [T | null, (value: T) => void] {
  const [waiting, setWaiting] = useState<{ readonly value: T } | null>(null);
  const isWaiting = waiting !== null;
  const end = useEffectEvent(() => {
    if (waiting !== null) act(waiting.value);
    setWaiting(null);
  });
  useEffect(() => {
    if (!isWaiting) return;
    const timer = setTimeout(() => {
      end();
    }, WAIT_MS);
    return () => {
      clearTimeout(timer);
    };
  }, [isWaiting]);
  return [
    waiting?.value ?? null,
    (value) => {
      setWaiting({ value });
    },
  ];
}
