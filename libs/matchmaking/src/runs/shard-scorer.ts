import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { listsOfDemands, OfferColumns, OfferScan, type ScannedOffer } from '#matching';
import type { PartnerList } from '../lists/list-rows.js';
import { every, readDemands, readOffers, type Range } from '../lists/read-prepared.js';
import type { Breathe } from './breath.js';
import type { Hold } from './shard-holds.js';

const demandsAPortion = 250;
const longestIdleMs = 10_000;

/** Finds the lists of a shard's demands over all offers, or of its offers over all demands. */
@Injectable()
export class ShardScorer {
  /** All offers of the run at hand, for its next shard of demands. */
  private kept: { runId: string; columns: OfferColumns; usedAt: number } | null = null;

  constructor(private readonly source: DataSource) {}

  score(hold: Hold, breathe: Breathe): Promise<PartnerList[]> {
    const range = [hold.fromId, hold.toId] as const;
    return hold.side === 'DEMAND'
      ? this.ofDemands(hold, range, breathe)
      : this.ofOffers(hold, range, breathe);
  }

  /** Offers that nobody asked for lately are not kept: their run has ended or is in other hands. */
  forgetIdle(): void {
    if (this.kept && performance.now() - this.kept.usedAt > longestIdleMs) this.kept = null;
  }

  private async ofDemands(hold: Hold, ids: Range, breathe: Breathe): Promise<PartnerList[]> {
    if (this.kept?.runId !== hold.runId) {
      this.kept = null;
      const columns = await this.columns(hold.eventId, every, breathe);
      this.kept = { runId: hold.runId, columns, usedAt: Infinity };
    }
    const { kept } = this;
    const lists: PartnerList[] = [];
    try {
      for await (const demands of readDemands(this.source, hold.eventId, ids)) {
        for (const { id, list } of listsOfDemands(kept.columns, demands, hold.weights)) {
          lists.push({ id, ...list });
          await breathe();
        }
      }
    } finally {
      kept.usedAt = performance.now();
    }
    return lists;
  }

  private async ofOffers(hold: Hold, words: Range, breathe: Breathe): Promise<PartnerList[]> {
    this.kept = null;
    const scan = new OfferScan(await this.columns(hold.eventId, words, breathe), hold.weights);
    for await (const demands of readDemands(this.source, hold.eventId)) {
      for (let at = 0; at < demands.length; at += demandsAPortion) {
        scan.add(demands.slice(at, at + demandsAPortion));
        await breathe();
      }
    }
    const lists: PartnerList[] = [];
    for (const { id, list } of scan.results()) lists.push({ id, ...list });
    return lists;
  }

  private async columns(eventId: string, words: Range, breathe: Breathe): Promise<OfferColumns> {
    const all: ScannedOffer[] = [];
    for await (const offers of readOffers(this.source, eventId, words)) {
      all.push(...offers);
      await breathe();
    }
    return OfferColumns.of(all);
  }
}
