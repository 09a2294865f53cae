import { logIn, logOut } from '../session/open';
import { useSession } from '../session/store';
import { usePage } from './page';

/** Who has logged in, and the way out; or the way in, where the public may look too. */
export function Account() {
  const { texts } = usePage();
  const session = useSession();
  if (session.kind !== 'open' || !session.canLogIn) return null;
  const { logIn: by } = session;
  return (
    <div className="account">
      {by !== null && (
        <span className="account-name">
          {by.name === null ? texts.login.loggedIn : texts.login.as(by.name)}
        </span>
      )}
      <button
        type="button"
        className="account-button"
        onClick={() => {
          void (by === null ? logIn() : logOut());
        }}
      >
        {by === null ? texts.login.logIn : texts.login.logOut}
      </button>
    </div>
  );
}
