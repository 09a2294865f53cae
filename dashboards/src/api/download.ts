import { saveAs } from '../tables/save';
import type { View } from '../state/filters';
import { request } from './request';

/**
 * Fetches a file of the server as who is logged in, and hands it to the reader by the name that the server gives it.
 *
 * @throws ApiError if it can't be had
 */
export async function download(address: string, view: View): Promise<void> {
  const response = await request(address, { view });
  const name = /filename="?([^";]+)"?/.exec(response.headers.get('Content-Disposition') ?? '')?.[1];
  saveAs(await response.blob(), name ?? address.split('/').at(-1) ?? 'mittava');
}
