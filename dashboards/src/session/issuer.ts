import {
  ErrorResponse,
  InMemoryWebStorage,
  type User,
  UserManager,
  WebStorageStateStore,
} from 'oidc-client-ts';
import { endLogIn, type LogIn } from './store';

type Asked = { readonly address: string };

/**
 * Log-in by authorization code and PKCE. Tokens are kept in this page's memory alone: no store of the browser holds
 * them, and they are gone when the page is. What the way to the issuer and back needs is in the tab's session storage
 * until then.
 */
export class Issuer {
  private readonly manager: UserManager;

  constructor(
    authority: string,
    clientId: string,
    scope: string,
    /** The one address that the issuer sends users back to, after log-in and after log-out. */
    private readonly back: string,
  ) {
    this.manager = new UserManager({
      authority,
      client_id: clientId,
      scope,
      redirect_uri: back,
      post_logout_redirect_uri: back,
      userStore: new WebStorageStateStore({ store: new InMemoryWebStorage() }),
      stateStore: new WebStorageStateStore({ store: window.sessionStorage }),
      // By refresh token alone: in a frame it would need the issuer's cookies, which browsers keep from frames.
      automaticSilentRenew: false,
    });
  }

  /** Leaves for the issuer's page, which leads back to the address. */
  async leave(address: string): Promise<void> {
    await this.manager.signinRedirect({ state: { address } satisfies Asked });
  }

  /**
   * Takes what the issuer sent back.
   *
   * @returns who has logged in, null if the issuer refused or this isn't an answer to our question; and the address that
   *     they had asked for
   */
  async arrive(url: string): Promise<{ readonly logIn: LogIn | null; readonly address: string }> {
    try {
      const user = await this.manager.signinRedirectCallback(url);
      return { logIn: this.keep(user), address: addressIn(user.state) };
    } catch (failure) {
      return { logIn: null, address: failure instanceof ErrorResponse ? addressIn(failure.state) : '/' };
    }
  }

  private keep(first: User): LogIn {
    let user = first;
    let renewing: Promise<User | null> | null = null;
    const renew = async () => {
      if (user.refresh_token === undefined) throw new Error('the issuer gave no refresh token');
      renewing ??= this.manager.signinSilent().finally(() => {
        renewing = null;
      });
      user = (await renewing) ?? user;
    };
    const token = async () => {
      if (user.expired !== true) return user.access_token;
      try {
        await renew();
        return user.access_token;
      } catch {
        endLogIn();
        return null;
      }
    };
    this.manager.events.addAccessTokenExpiring(() => {
      // If it fails now, it is tried again once the token has expired.
      void renew().catch(() => null);
    });
    this.manager.events.addAccessTokenExpired(() => void token());
    return { name: nameOf(user), token, end: () => this.end() };
  }

  private async end(): Promise<void> {
    try {
      await this.manager.signoutRedirect();
    } catch {
      // The issuer has no log-out of its own, or can't be reached: the tokens are forgotten here.
      await this.manager.removeUser();
      window.location.assign(this.back);
    }
  }
}

function addressIn(state: unknown): string {
  const address = (state as Partial<Asked> | undefined)?.address;
  // Only a path: a state from elsewhere can't lead away from here.
  return address?.startsWith('/') === true && !address.startsWith('//') ? address : '/';
}

function nameOf({ profile }: User): string | null {
  return profile.name ?? profile.preferred_username ?? profile.email ?? null;
}
