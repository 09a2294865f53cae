import { endLogIn, token } from '../session/store';
import type { View } from '../state/filters';
import { ApiError, refusal } from './trouble';

/** Longer than the server lets anything take, waiting included. */
const GIVE_UP_MS = 90_000;

export type Request = {
  /** Whose eyes; the manager's need no word. */
  readonly view?: View;
  readonly signal?: AbortSignal;
  readonly accept?: string;
  /** JSON to be sent by POST; without it the request is a GET. */
  readonly body?: string;
};

/**
 * Asks the server. Whatever the pages fetch of it goes through here: questions, exports, files to save. Who has logged in
 * sends their token along.
 *
 * @returns a response that is a success
 * @throws ApiError if there is none; AbortError if the signal ends it
 */
export async function request(
  address: string,
  { view, signal, accept, body }: Request = {},
): Promise<Response> {
  // Tells a page's request from a person's: a browser asks nobody for a password on its account.
  const headers: Record<string, string> = { 'X-Requested-With': 'mittava' };
  if (accept !== undefined) headers.Accept = accept;
  if (view !== undefined && view !== 'manager') headers['X-Mittava-View'] = view;
  if (body !== undefined) headers['Content-Type'] = 'application/json';
  const bearer = await token();
  if (bearer !== null) headers.Authorization = `Bearer ${bearer}`;
  const patience = AbortSignal.timeout(GIVE_UP_MS);
  const response = await fetch(address, {
    ...(body === undefined ? {} : { method: 'POST', body }),
    headers,
    signal: signal === undefined ? patience : AbortSignal.any([signal, patience]),
  }).catch((failure: unknown) => {
    if (signal?.aborted === true) throw failure;
    throw new ApiError({ kind: 'unreachable' });
  });
  if (response.status === 401) endLogIn();
  if (!response.ok) throw await refusal(response);
  return response;
}
