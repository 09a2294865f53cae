import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { ApiError } from '../api/trouble';

/** Long enough to be read. */
const TOLD_MS = 20_000;

/**
 * Every figure of a page is of one generation: when a newer one is served, all of them are asked again.
 *
 * @returns the number of one that has just come; null if none has
 */
export function useNewGeneration(number: number | undefined): number | null {
  const client = useQueryClient();
  const shown = useRef(number);
  const [fresh, setFresh] = useState<number | null>(null);
  useEffect(() => {
    if (number === undefined || number === shown.current) return;
    const isNew = shown.current !== undefined;
    shown.current = number;
    if (!isNew) return;
    void client.invalidateQueries();
    setFresh(number);
  }, [client, number]);
  useEffect(() => {
    if (fresh === null) return;
    const timer = setTimeout(() => {
      setFresh(null);
    }, TOLD_MS);
    return () => {
      clearTimeout(timer);
    };
  }, [fresh]);
  return fresh;
}

/** What couldn't be had while the server was away is asked again once it is back. */
export function useRecovery(isThere: boolean): void {
  const client = useQueryClient();
  useEffect(() => {
    if (!isThere) return;
    void client.refetchQueries({
      predicate: ({ state: { error } }) => error instanceof ApiError && error.trouble.kind !== 'failed',
    });
  }, [client, isThere]);
}
