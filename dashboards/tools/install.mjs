// `npm ci`, but only when the lock file is another than the one that node_modules was made from.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const home = join(dirname(fileURLToPath(import.meta.url)), '..');
const stamp = join(home, 'node_modules', '.lock-file-hash');
const hash = createHash('sha256')
  .update(readFileSync(join(home, 'package-lock.json')))
  .update(process.version)
  .digest('hex');

if (!existsSync(stamp) || readFileSync(stamp, 'utf8') !== hash) {
  const { status } = spawnSync('npm', ['ci', '--no-fund', '--no-audit'], { cwd: home, stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
  writeFileSync(stamp, hash);
}
