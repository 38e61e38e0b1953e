import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { ApiClient } from '../../apps/start/src/api-client.js';
import { repositoryPath } from '#platform';
import type { Product } from '../story/product.js';
import { demands, importFile, offers, type Kind } from '../story/words.js';

/** A conference made through the API, for the tests that only look at its screens. */
export interface Played {
  staff: ApiClient;
  eventId: string;
  /** The uploaded offers, not yet imported again. */
  offersFileId: string;
}

export const password = 'một mật khẩu đủ dài';

/** Staff of a new alliance, signing in with `login` and the password above. */
export async function newStaff(product: Product, login: string): Promise<ApiClient> {
  const token = await product.openAlliance(`Liên minh ${login}`, 'Cán bộ Một', login);
  return new ApiClient(product.url).acceptInvitation(token, password);
}

export async function openEvent(staff: ApiClient): Promise<string> {
  const { openEvent: event } = await staff.ask<{ openEvent: { id: string } }>(
    `mutation ($key: ID!, $input: EventInput!) { openEvent(key: $key, input: $input) { ... on Event { id } } }`,
    {
      key: randomUUID(),
      input: {
        name: 'Hội nghị kết nối cung cầu',
        heldOn: '2027-06-03',
        place: 'Hải Phòng',
        expectedDelegates: 80,
        expectedBooths: 10,
        programme: ['Đón tiếp đại biểu', 'Khai mạc'],
      },
    },
  );
  return event.id;
}
