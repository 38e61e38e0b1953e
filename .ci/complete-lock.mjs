// After `npm install` against a registry that lacks the packages of other platforms: names them in the lock file, as
// npm does where it finds them. Without their names `npm ci` refuses the lock file, on every platform.
import { readFileSync, writeFileSync } from 'node:fs';

const file = new URL('../package-lock.json', import.meta.url);
const lock = JSON.parse(readFileSync(file, 'utf8'));
const systems = ['darwin', 'linux', 'win32', 'android', 'freebsd', 'openharmony'];
const processors = ['arm64', 'x64', 'ia32', 'ppc64', 's390x', 'arm', 'riscv64', 'loong64'];

for (const [path, { optionalDependencies = {}, dev }] of Object.entries(lock.packages)) {
  for (const [name, version] of Object.entries(optionalDependencies)) {
    if (isNamed(name, path)) continue;
    const words = name.split('/').at(-1).split('-');
    const os = systems.filter((system) => words.includes(system));
    const cpu = processors.filter((processor) => words.includes(processor));
    if (os.length === 0 || cpu.length === 0) throw new Error(`Which platform is ${name} for?`);
    const libc = words.some((word) => word.startsWith('musl')) ? ['musl'] : ['glibc'];
    lock.packages[`node_modules/${name}`] = {
      version: version.replace(/^[~^]/, ''),
      cpu,
      ...(dev ? { dev } : {}),
      ...(os[0] === 'linux' && words.some((word) => /^(musl|gnu)/.test(word)) ? { libc } : {}),
      optional: true,
      os,
    };
    process.stdout.write(`${name} ${version}\n`);
  }
}
lock.packages = Object.fromEntries(
  Object.entries(lock.packages).sort(([a], [b]) => a.localeCompare(b, 'en')),
);
writeFileSync(file, `${JSON.stringify(lock, null, 2)}\n`);

function isNamed(name, path) {
  const folders = path.split('/node_modules/');
  return folders.some((_, depth) => {
    const parent = folders.slice(0, folders.length - depth).join('/node_modules/');
    return (
      lock.packages[`${parent}${parent ? '/' : ''}node_modules/${name}`] ||
      lock.packages[`node_modules/${name}`]
    );
  });
}
