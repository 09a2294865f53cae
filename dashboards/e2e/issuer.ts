import { generateKeyPairSync, randomUUID } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { Provider } from 'oidc-provider';
import { type User, USERS } from './users';

/** What the server takes tokens for. */
export const AUDIENCE = 'urn:mittava:figures';
export const CLIENT_ID = 'mittava-pages';

const userOf = (id: string): User | undefined => (USERS as Record<string, User>)[id];

/**
 * Starts a real OpenID provider on this machine: a public client, PKCE required, access tokens that are signed and for
 * this audience.
 *
 * @param pages the origin of the dashboards
 */
export async function startIssuer(port: number, pages: string): Promise<{ issuer: string; server: Server }> {
  const issuer = `http://127.0.0.1:${port}`;
  const provider = new Provider(issuer, configuration(pages));
  const answer = provider.callback();
  const server = createServer((request, response) => {
    if (request.url?.startsWith('/interaction/') === true) void logIn(provider, request, response);
    else answer(request, response);
  });
  await new Promise<void>((listening) => server.listen(port, '127.0.0.1', listening));
  return { issuer, server };
}

function configuration(pages: string): Record<string, unknown> {
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  return {
    clients: [
      {
        client_id: CLIENT_ID,
        token_endpoint_auth_method: 'none',
        grant_types: ['authorization_code', 'refresh_token'],
        redirect_uris: [`${pages}/login`],
        post_logout_redirect_uris: [`${pages}/login`],
      },
    ],
    clientBasedCORS: (_: unknown, origin: string) => origin === pages,
    jwks: { keys: [{ ...privateKey.export({ format: 'jwk' }), alg: 'RS256', use: 'sig', kid: 'one' }] },
    cookies: { keys: [randomUUID()] },
    pkce: { required: () => true },
    claims: { openid: ['sub'], profile: ['name'] },
    conformIdTokenClaims: false,
    findAccount: (_: unknown, id: string) => ({
      accountId: id,
      claims: () => ({ sub: id, name: userOf(id)?.name }),
    }),
    extraTokenClaims: (_: unknown, token: { accountId: string }) => userOf(token.accountId)?.claims,
    issueRefreshToken: (_: unknown, __: unknown, code: { accountId: string }) =>
      userOf(code.accountId)?.isRenewed === true,
    ttl: {
      AccessToken: (_: unknown, token: { accountId: string }) => userOf(token.accountId)?.seconds ?? 60,
      IdToken: 600,
      Grant: 600,
      Session: 600,
      Interaction: 600,
      RefreshToken: 600,
    },
    features: {
      devInteractions: { enabled: false },
      resourceIndicators: {
        enabled: true,
        defaultResource: () => AUDIENCE,
        useGrantedResource: () => true,
        getResourceServerInfo: () => ({
          audience: AUDIENCE,
          scope: 'figures',
          accessTokenFormat: 'jwt',
          jwt: { sign: { alg: 'RS256' } },
        }),
      },
      rpInitiatedLogout: {
        logoutSource: (ctx: { body: string }, form: string) => {
          ctx.body = page(
            `${form}<button form="op.logoutForm" name="logout" value="yes">Kirjaudu ulos</button>`,
          );
        },
      },
    },
    interactions: { url: (_: unknown, { uid }: { uid: string }) => `/interaction/${uid}` },
    // Nobody is asked for consent.
    loadExistingGrant: async ({
      oidc,
    }: {
      oidc: { client: { clientId: string }; session: { accountId: string }; provider: Provider };
    }) => {
      const grant = new oidc.provider.Grant({
        clientId: oidc.client.clientId,
        accountId: oidc.session.accountId,
      });
      grant.addOIDCScope('openid profile');
      grant.addResourceScope(AUDIENCE, 'figures');
      await grant.save();
      return grant;
    },
  };
}

/** A page that asks who one is, and takes anybody's word. */
async function logIn(provider: Provider, request: IncomingMessage, response: ServerResponse): Promise<void> {
  if (request.method !== 'POST') {
    response.setHeader('Content-Type', 'text/html; charset=utf-8');
    response.end(
      page('<form method="post"><label>Tunnus <input name="user" /></label><button>Jatka</button></form>'),
    );
    return;
  }
  let body = '';
  for await (const part of request) body += String(part);
  const accountId = new URLSearchParams(body).get('user') ?? '';
  await provider.interactionFinished(request, response, { login: { accountId } });
}

function page(content: string): string {
  return `<!doctype html><html lang="fi"><link rel="icon" href="data:," /><title>Kirjautumispalvelu</title><body>${content}</body></html>`;
}
