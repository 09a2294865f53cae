import {
  ApolloClient,
  ApolloLink,
  CombinedGraphQLErrors,
  gql,
  HttpLink,
  InMemoryCache,
} from '@apollo/client';
import { PersistedQueryLink } from '@apollo/client/link/persisted-queries';
import { Client as UrqlClient, fetchExchange, makeOperation, mapExchange } from '@urql/core';
import { persistedExchange } from '@urql/exchange-persisted';
import { ClientError, GraphQLClient } from 'graphql-request';
import { server, type Variables } from './server';

export type Answer = { data: unknown; codes: unknown[] };

/** Asks a document, of the hash by GET if there is one. */
export type Ask = (document: string, variables: Variables, fetch: Fetch, hash?: string) => Promise<Answer>;

type Fetch = typeof globalThis.fetch;
type Coded = { extensions?: Record<string, unknown> };

const GRAPHQL = server('/graphql');

function persisted(hash: string): string {
  return `${GRAPHQL}/persisted/${hash}/Services`;
}

function codes(errors: readonly Coded[] = []): unknown[] {
  return errors.map(({ extensions }) => extensions?.code);
}

const apollo: Ask = async (document, variables, fetch, hash) => {
  const http = new HttpLink({
    uri: ({ getContext }) =>
      hash !== undefined &&
      (getContext().http as { includeQuery?: boolean } | undefined)?.includeQuery === false
        ? persisted(hash)
        : GRAPHQL,
    fetch,
  });
  const client = new ApolloClient({
    cache: new InMemoryCache(),
    link:
      hash === undefined
        ? http
        : ApolloLink.from([
            new PersistedQueryLink({ generateHash: () => hash, useGETForHashedQueries: true }),
            http,
          ]),
  });
  const { data, error } = await client.query({ query: gql(document), variables, errorPolicy: 'all' });
  if (error !== undefined && !CombinedGraphQLErrors.is(error)) throw new Error('no answer', { cause: error });
  return { data, codes: codes(error?.errors) };
};

const urql: Ask = async (document, variables, fetch, hash) => {
  const client = new UrqlClient({
    url: GRAPHQL,
    fetch,
    preferGetMethod: false,
    exchanges:
      hash === undefined
        ? [fetchExchange]
        : [
            persistedExchange({ generateHash: () => Promise.resolve(hash) }),
            persistedByPath(hash),
            fetchExchange,
          ],
  });
  const { data, error } = await client.query<unknown>(document, variables).toPromise();
  if (error?.graphQLErrors.length === 0) throw new Error('no answer', { cause: error });
  return { data, codes: codes(error?.graphQLErrors) };
};

/** Puts the hash where the server looks for it, and sends what it doesn't know by POST. */
function persistedByPath(hash: string) {
  return mapExchange({
    onOperation: (operation) => {
      const isUnknown = operation.extensions?.persistedQuery?.miss === true;
      return makeOperation(operation.kind, operation, {
        ...operation.context,
        ...(isUnknown ? { url: GRAPHQL, preferGetMethod: false } : { url: persisted(hash) }),
      });
    },
  });
}

const graphqlRequest: Ask = async (document, variables, fetch, hash) => {
  const client = new GraphQLClient(GRAPHQL, {
    fetch,
    errorPolicy: 'all',
    ...(hash === undefined
      ? {}
      : { method: 'GET', requestMiddleware: (request) => ({ ...request, url: persisted(hash) }) }),
  });
  try {
    const { data, errors } = await client.rawRequest<unknown>(document, variables);
    return { data, codes: codes(errors) };
  } catch (error) {
    if (!(error instanceof ClientError) || error.response.errors === undefined) throw error;
    return { data: null, codes: codes(error.response.errors) };
  }
};

/** Those that know to send the document itself when its hash isn't known. */
export const FALLING_BACK: Record<string, Ask> = { 'Apollo Client': apollo, urql };

export const CLIENTS: Record<string, Ask> = { ...FALLING_BACK, 'graphql-request': graphqlRequest };
