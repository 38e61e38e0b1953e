import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, cpSync, existsSync, mkdirSync, readFileSync, realpathSync } from 'node:fs';
import { constants, homedir, setPriority } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { DockerfileParser, type Instruction } from 'dockerfile-ast';
import { repositoryPath } from '#platform';
import { installedHere } from './installed.js';

/** What a Dockerfile's last stage leaves: where its files are, what it runs, and how its health is asked for. */
export interface Image {
  folder: string;
  environment: NodeJS.ProcessEnv;
  command: string[];
  health: string[];
  user: string;
}

const install = 'npm ci --no-audit --no-fund';

/** A user without rights, where we are root; else we are that user ourselves. */
const nobody = process.getuid?.() === 0 ? { uid: 65534, gid: 65534 } : {};

/**
 * Follows Dockerfiles without a container engine: each stage is an empty folder below `scratch`, COPY copies what
 * .dockerignore lets through, RUN runs as a user without rights. What cannot be followed so, such as a RUN that names a
 * place outside its WORKDIR, is an error. The node of the base image is the one that runs the tests.
 */
export class ImageBuilder {
  /** A stage that says the same in two files is made once, as an engine does. */
  private readonly made = new Map<string, Promise<Image>>();
  private readonly home: string;
  private ready: Promise<void> | undefined;

  constructor(private readonly scratch: string) {
    chmodSync(scratch, 0o711);
    this.home = join(scratch, 'home');
    mkdirSync(join(this.home, '.npm'), { recursive: true });
    mkdirSync(join(scratch, 'tmp'));
  }

  async build(dockerfile: string): Promise<Image> {
    await (this.ready ??= this.prepare());
    const stages: Record<string, Image> = {};
    let last: Image | undefined;
    for (const instructions of stagesOf(dockerfile)) {
      const text = instructions.map((one) => one.getTextContent()).join('\n');
      const known =
        this.made.get(text) ??
        this.stage(join(this.scratch, `stage-${this.made.size}`), instructions, stages);
      this.made.set(text, known);
      last = await known;
      stages[/ AS (\w+)$/i.exec(instructions[0]?.getTextContent() ?? '')?.[1] ?? ''] = last;
    }
    if (!last) throw new Error(`${dockerfile} has no stage`);
    return last;
  }

  /** Starts a command of the image as its user, with settings as `docker run --env` gives them. */
  run(image: Image, command: string[], settings: Record<string, string> = {}) {
    const [program = '', ...args] = command;
    return spawn(program, args, {
      cwd: image.folder,
      env: { ...this.environment(image), ...settings },
      stdio: ['ignore', 'pipe', 'pipe'],
      ...nobody,
    });
  }

  private async stage(
    root: string,
    instructions: Instruction[],
    stages: Record<string, Image>,
  ): Promise<Image> {
    const image: Image = { folder: root, environment: {}, command: [], health: [], user: 'root' };
    let copied = true;
    mkdirSync(root);
    for (const instruction of instructions) {
      const said = instruction.getArgumentsContent() ?? '';
      switch (instruction.getKeyword()) {
        case 'FROM':
          if (!/^node:\d+-slim( AS \w+)?$/.test(said)) throw new Error(`no stand-in for the base ${said}`);
          break;
        case 'WORKDIR':
          image.folder = join(root, said);
          mkdirSync(image.folder, { recursive: true });
          break;
        case 'ENV':
          for (const pair of said.split(' '))
            image.environment[pair.split('=')[0] ?? ''] = pair.split('=')[1];
          break;
        case 'COPY':
          // The library's own list of arguments leaves --from out.
          copied = true;
          await this.copy(image, root, instruction.getTextContent().slice('COPY '.length), stages);
          break;
        case 'RUN':
          if (/(^|\s)\/\w/.test(said)) throw new Error(`RUN leaves its WORKDIR: ${said}`);
          if (copied) await this.giveAway(root);
          copied = false;
          if (said === install && installedHere()) await this.takeInstalled(image);
          else await ended(politely(this.run(image, ['/bin/sh', '-c', said])), said);
          break;
        case 'USER':
          image.user = said;
          break;
        case 'HEALTHCHECK':
          image.health = JSON.parse(said.slice(said.indexOf('['))) as string[];
          break;
        case 'CMD':
          image.command = JSON.parse(said) as string[];
          break;
        case 'EXPOSE':
          break;
        default:
          throw new Error(`not followed: ${instruction.getTextContent()}`);
      }
    }
    return image;
  }

  private async copy(image: Image, root: string, said: string, stages: Record<string, Image>): Promise<void> {
    const words = said.split(' ');
    const from = /^--from=(\w+)$/.exec(words[0] ?? '')?.[1];
    const sources = words.slice(from ? 1 : 0, -1);
    const target = join(words.at(-1)?.startsWith('/') ? root : image.folder, words.at(-1) ?? '');
    for (const source of sources) {
      const isFile = !source.endsWith('.') && /\.\w+$/.test(source);
      const to = isFile && target.endsWith('/') ? join(target, source.split('/').at(-1) ?? '') : target;
      mkdirSync(dirname(to), { recursive: true });
      if (!from) {
        cpSync(repositoryPath(source), to, { recursive: true, filter: isInContext });
        continue;
      }
      const stage = stages[from];
      if (!stage) throw new Error(`no stage ${from}`);
      // Links where they can be: node_modules has ten thousands of files.
      await this.must('cp', [
        process.platform === 'linux' ? '-RPl' : '-RP',
        join(dirname(stage.folder), source),
        to,
      ]);
    }
  }

  /** What `npm ci` would make of the same lock file stands beside the tests already. */
  private async takeInstalled({ folder }: Image): Promise<void> {
    for (const needed of ['package.json', 'package-lock.json', '.npmrc'])
      if (!existsSync(join(folder, needed))) throw new Error(`npm ci has no ${needed}`);
    const modules = join(folder, 'node_modules');
    await this.must('cp', ['-RP', realpathSync(repositoryPath('node_modules')), modules]);
    await this.giveAway(modules);
  }

  private environment(image: Image): NodeJS.ProcessEnv {
    // The container's /tmp is the test's own.
    const own = Object.entries(image.environment).map(([name, value]) => [
      name,
      value?.replace(/^\/tmp\b/, join(this.scratch, 'tmp')),
    ]);
    const network = Object.entries(process.env).filter(([name]) =>
      /^(npm_config_registry|\w+_proxy|NODE_EXTRA_CA_CERTS)$/i.test(name),
    );
    return {
      ...Object.fromEntries([...network, ...own]),
      PATH: process.env.PATH,
      HOME: this.home,
      TMPDIR: join(this.scratch, 'tmp'),
      // What has been fetched once need not come over the network again.
      npm_config_prefer_offline: 'true',
      npm_config_update_notifier: 'false',
    };
  }

  private async prepare(): Promise<void> {
    const cache = join(process.env.npm_config_cache ?? join(homedir(), '.npm'), '_cacache');
    const copy = join(this.home, '.npm', '_cacache');
    if (!installedHere() && existsSync(cache) && !existsSync(copy))
      await this.must('cp', ['-R', cache, copy]);
    await this.giveAway(this.home, join(this.scratch, 'tmp'));
  }

  private async giveAway(...folders: string[]): Promise<void> {
    if (nobody.uid !== undefined) await this.must('chown', ['-R', `${nobody.uid}:${nobody.gid}`, ...folders]);
  }

  private async must(program: string, args: string[]): Promise<void> {
    await ended(spawn(program, args, { stdio: ['ignore', 'pipe', 'pipe'] }), program);
  }
}

function stagesOf(dockerfile: string): Instruction[][] {
  const stages: Instruction[][] = [];
  for (const instruction of DockerfileParser.parse(readFileSync(dockerfile, 'utf8')).getInstructions()) {
    if (instruction.getKeyword() === 'FROM') stages.push([]);
    stages.at(-1)?.push(instruction);
  }
  return stages;
}

const ignored = readFileSync(repositoryPath('.dockerignore'), 'utf8').split('\n').filter(Boolean);
if (ignored.some((line) => /[*?![\]#]/.test(line)))
  throw new Error('.dockerignore holds more than plain names');

const isInContext = (path: string) => {
  const name = relative(repositoryPath(), path);
  return !ignored.some((line) => name === line || name.startsWith(`${line}/`));
};

/** Leaves the processors to the tests that run beside it and measure time. */
function politely<T extends ReturnType<typeof spawn>>(child: T): T {
  if (child.pid) setPriority(child.pid, constants.priority.PRIORITY_LOW);
  return child;
}

/** Settles when a process has ended well; rejects with what it said when not. */
export async function ended(child: ReturnType<typeof spawn>, what: string): Promise<string> {
  let said = '';
  for (const stream of [child.stdout, child.stderr])
    stream?.setEncoding('utf8').on('data', (text) => (said += text));
  const [status, signal] = await once(child, 'close');
  if (status !== 0) throw new Error(`${what} ended with ${status ?? signal}:\n${said.slice(-4000)}`);
  return said;
}
