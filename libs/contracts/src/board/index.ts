import type { Provider } from '@nestjs/common';
import { BoardReader } from './board.reader.js';
import { BoardResolver } from './board.resolver.js';
import { BoardService } from './board.service.js';
import { DealCountsReader } from './deal-counts.reader.js';
import { SigningListReader } from './signing-list.reader.js';
import { WaitingReader } from './waiting.reader.js';

export const boardProviders: Provider[] = [
  ...[BoardReader, BoardService, SigningListReader, WaitingReader, DealCountsReader, BoardResolver],
];
