import { Button } from 'suomifi-ui-components';
import { logIn } from '../session/open';
import { usePage } from './page';

/** Leads through log-in back to this very address. */
export function LogInAgain() {
  const { texts } = usePage();
  return (
    <Button variant="secondary" onClick={() => void logIn()}>
      {texts.login.again}
    </Button>
  );
}
