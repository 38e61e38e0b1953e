import { Anchor, Button, Fieldset, Group, Stack, Text } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { Link } from 'react-router';
import { useViewer } from '../access/viewer.js';
import type { PartyRole } from '../gql/schema.js';
import { useWords } from '../words/words.js';
import { AddParty } from './add-party.js';
import type { MouForm } from './mou-fields.js';
import { newParty } from './mou-values.js';
import { OtherParty } from './other-party.js';
import { PartyRow } from './party-row.js';

const most = 10;

/** Who the parties are and who signs for each: all of it for staff; a party names its own signatory only. */
export function PartyRows({ form }: { form: MouForm }) {
  const { w } = useWords();
  const { role, organisation } = useViewer();
  const staff = role === 'ORGANISER';
  const { parties } = form.values;
  const isIn = (id: string) => parties.some(({ organisationId }) => organisationId === id);
  const add = (id: string, name: string, as: PartyRole) => {
    if (!isIn(id)) form.insertListItem('parties', newParty(id, name, as));
  };
  return (
    <Fieldset legend={w.mous.partiesTitle} data-field="parties">
      <Stack>
        {form.errors.parties && <Text c="red">{form.errors.parties}</Text>}
        {parties.map((party, index) =>
          staff || party.organisationId === organisation.id ? (
            <PartyRow key={party.organisationId} form={form} index={index} />
          ) : (
            <OtherParty key={party.organisationId} party={party} index={index} />
          ),
        )}
        {!staff && <Text c="dimmed">{w.mous.othersFixed}</Text>}
        {staff && parties.length < 2 && <Text>{w.mous.twoParties}</Text>}
        {staff && parties.length < most && (
          <>
            <AddParty onAdd={add} />
            <Group>
              {!isIn(organisation.id) && (
                <Button
                  variant="default"
                  leftSection={<IconPlus aria-hidden />}
                  onClick={() => add(organisation.id, organisation.name, 'COORDINATOR')}
                >
                  {w.mous.addAlliance(organisation.name)}
                </Button>
              )}
              <Anchor component={Link} to="/organisations/new">
                {w.mous.registerParty}
              </Anchor>
            </Group>
          </>
        )}
      </Stack>
    </Fieldset>
  );
}
