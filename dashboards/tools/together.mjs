// Runs npm scripts beside each other, each one's words together: node tools/together.mjs SCRIPT…. Fails if any of them does.
import { spawn } from 'node:child_process';

const runs = process.argv.slice(2).map(
  (script) =>
    new Promise((done) => {
      const words = [];
      const run = spawn('npm', ['run', '--silent', script], { stdio: ['ignore', 'pipe', 'pipe'] });
      for (const stream of [run.stdout, run.stderr])
        stream.setEncoding('utf8').on('data', (part) => words.push(part));
      run.on('close', (code) => {
        process.stdout.write(words.join(''));
        if (code !== 0) console.error(`npm run ${script} ended with ${code}`);
        done(code);
      });
    }),
);
const codes = await Promise.all(runs);
process.exitCode = codes.every((code) => code === 0) ? 0 : 1;
