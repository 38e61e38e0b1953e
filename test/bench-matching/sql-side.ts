import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { engineParts, type Lens, MISSING } from '#matching';
import pg from 'pg';
import { startPostgres } from '../../apps/start/src/postgres.js';
import type { ScoredPair } from './plain-side.js';
import { lensesByWords, type PreparedEvent } from './prepared-event.js';
import { scoredPairs } from './sql-statement.js';

const { countOf, distancePoints, heldInMonth, layout, paymentPoints, pointsOfMonths } = engineParts;
const { quarterCertificate, WHOLE_YEAR } = engineParts;

const tables = `
  create table demand (number int primary key, months int not null, month_points int[] not null,
    required int not null, preferred int not null, quarter_certificate int not null, last_month int not null, nearness int[] not null,
    accepted bigint not null, least int, first_price int not null, second_price int not null,
    wants_delivery int not null, packaging int not null, pays int not null, untold_payment int not null);
  create table offer (number int not null, words int not null, usual int, most int, min_order int,
    months int not null, held int not null, still_held int[] not null, under_way int not null, province int not null, prices int[] not null,
    delivery int not null, packaging int not null, credit_days int not null);
  create table lens (demand int not null, words int not null, product int not null, amount_shift int, lot_shift int,
    aside int, wanted int, total int, price_shift int, ceiling int)`;
/** After the rows are there: offers in the order of their words, lenses by demand; statistics. */
const indexes = `
  create index offer_by_words on offer (words);
  cluster offer using offer_by_words;
  create index lens_by_demand on lens (demand) include (words);
  cluster lens using lens_by_demand;
  analyze`;

type Cell = number | bigint | null | Cell[];

/** One statement over the same features in the PostgreSQL that comes with the product; on one processor. */
export class SqlSide {
  private constructor(
    private readonly client: pg.Client,
    private readonly stopServer: () => Promise<void>,
    private readonly event: PreparedEvent,
    private readonly sample: readonly number[],
  ) {}

  static async of(event: PreparedEvent, sample: readonly number[]): Promise<SqlSide> {
    const dataDir = mkdtempSync(join(tmpdir(), 'cungcau-bench-'));
    chmodSync(dataDir, 0o711);
    const options = {
      shared_buffers: '512MB',
      work_mem: '256MB',
      fsync: 'off',
      max_parallel_workers_per_gather: '0',
    };
    const postgres = await startPostgres({ dataDir, options });
    const client = new pg.Client({ connectionString: postgres.url });
    await client.connect();
    const side = new SqlSide(
      client,
      async () => {
        await client.end();
        await postgres.stop();
        rmSync(dataDir, { recursive: true, force: true });
      },
      event,
      sample,
    );
    await side.fill();
    await side.tune();
    return side;
  }

  /** Seconds for both scores of every pair of the sample. */
  async seconds(): Promise<number> {
    const began = performance.now();
    await this.client.query(`select count(*), sum(score), sum(open_score) from (${scoredPairs}) as every`);
    return (performance.now() - began) / 1000;
  }

  async pairs(): Promise<ScoredPair[]> {
    const { rows } = await this.client.query<{
      demand: number;
      offer: number;
      score: number;
      open_score: number;
    }>(scoredPairs);
    const { demands, columns } = this.event;
    return rows.map(({ demand, offer, score, open_score }) => ({
      demand: demands[demand]?.id ?? '',
      offer: columns.order.idOf(offer),
      score,
      openScore: open_score,
    }));
  }

  stop(): Promise<void> {
    return this.stopServer();
  }

  private async fill(): Promise<void> {
    const { demands, offers, columns, words } = this.event;
    await this.client.query(tables);
    await this.insert(
      'demand',
      this.sample.flatMap((at) => {
        const features = demands[at]?.features;
        if (features === undefined) return [];
        const needed = countOf(features.months);
        const monthPoints = Array.from({ length: needed + 1 }, (_, common) =>
          pointsOfMonths(common, Math.max(1, needed)),
        );
        const nearness = Array.from({ length: layout.PLACES }, (_, from) =>
          distancePoints(from, features.province),
        );
        const accepted = features.accepted.reduce((all, code) => all | (1n << BigInt(code)), 0n);
        return [
          [
            ...[at, features.months, monthPoints, features.required, features.preferred],
            ...[
              quarterCertificate(countOf(features.preferred)),
              features.lastMonth,
              nearness,
              accepted === 0n ? 0n : accepted | 1n,
            ],
            ...[stated(features.least), ...features.priceAt, features.wantsDelivery, features.packaging],
            ...[features.creditDays, paymentPoints(features.creditDays, -1)],
          ],
        ];
      }),
    );
    await this.insert(
      'offer',
      offers.map(({ id, features }, at) => {
        const number = columns.order.numberOf(id) ?? 0;
        const stillHeld = Array.from({ length: WHOLE_YEAR + 1 }, (_, month) => heldInMonth(features, month));
        return [
          ...[number, words[at] ?? 0, stated(features.usual), stated(features.most)],
          ...[
            stated(features.minOrder),
            features.months,
            features.held,
            stillHeld,
            features.underWay,
            features.province,
          ],
          ...[features.prices.map(stated), features.delivery, features.packaging, features.creditDays],
        ];
      }),
    );
    await this.insert(
      'lens',
      this.sample.flatMap((at) =>
        [...this.lensesOf(at)].map(([said, lens]) => [
          ...[at, said, lens.product, stated(lens.amountShift), stated(lens.lotShift), stated(lens.aside)],
          ...[stated(lens.wanted), stated(lens.total), stated(lens.priceShift), stated(lens.ceiling)],
        ]),
      ),
    );
    await this.client.query(indexes);
  }

  private lensesOf(at: number): Map<number, Lens> {
    const demand = this.event.demands[at];
    return demand === undefined ? new Map() : lensesByWords(this.event, demand);
  }

  private async insert(table: string, rows: Cell[][]): Promise<void> {
    for (let at = 0; at < rows.length; at += 2_000) {
      const portion = rows.slice(at, at + 2_000).map((row) => `(${row.map(written).join(', ')})`);
      await this.client.query(`insert into ${table} values ${portion.join(', ')}`);
    }
  }

  /** With compiled expressions or without, whichever is quicker here. */
  private async tune(): Promise<void> {
    const taken: Record<string, number> = {};
    for (const jit of ['off', 'on', 'off', 'on']) {
      await this.client.query(`set jit = ${jit}`);
      taken[jit] = await this.seconds();
    }
    await this.client.query(`set jit = ${(taken['on'] ?? 0) < (taken['off'] ?? 0) ? 'on' : 'off'}`);
  }
}

function stated(log: number): number | null {
  return log === MISSING ? null : log;
}

function written(value: Cell): string {
  return Array.isArray(value) ? `'{${value.map(written).join(',')}}'` : String(value);
}
