import { Button, NativeSelect } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { Link } from 'react-router';
import { OrganisationsDocument, type OrganisationFieldsFragment } from '../gql/operations.js';
import { DataList } from '../parts/data-list.js';
import { useListState } from '../parts/list-state.js';
import type { Column } from '../parts/list-view.js';
import { PageTitle } from '../parts/page-title.js';
import { useWords } from '../words/words.js';
import { registered } from './organisation-fields.js';

export default function OrganisationsList() {
  const { w } = useWords();
  const list = useListState();
  const kind = registered.find((known) => known === list.get('kind')) ?? null;
  const columns: Column<OrganisationFieldsFragment>[] = [
    {
      id: 'name',
      heading: w.organisations.name,
      main: true,
      cell: ({ name }) => name,
      text: ({ name }) => name,
    },
    {
      id: 'kind',
      heading: w.organisations.kindColumn,
      cell: (row) => w.enums.organisationKind[row.kind],
      text: (row) => w.enums.organisationKind[row.kind],
    },
    {
      id: 'province',
      heading: w.organisations.province,
      cell: ({ province }) => province ?? w.common.unknown,
      text: ({ province }) => province,
    },
    {
      id: 'taxCode',
      heading: w.organisations.taxCode,
      cell: ({ taxCode }) => taxCode ?? w.common.unknown,
      text: ({ taxCode }) => taxCode,
    },
    {
      id: 'address',
      heading: w.organisations.address,
      cell: ({ address }) => address || w.common.unknown,
      text: ({ address }) => address,
    },
  ];
  return (
    <>
      <PageTitle
        title={w.organisations.title}
        help={w.organisations.help}
        actions={
          <Button component={Link} to="/organisations/new" leftSection={<IconPlus aria-hidden />}>
            {w.organisations.register}
          </Button>
        }
      />
      <DataList
        label={w.organisations.title}
        query={OrganisationsDocument}
        variables={{ search: list.search || null, kind }}
        pick={(data) => data.organisations}
        list={list}
        exportName="don-vi"
        searchLabel={w.organisations.search}
        empty={w.organisations.empty}
        columns={columns}
        rowKey={({ id }) => id}
        rowLink={({ id }) => `/organisations/${id}`}
        filters={
          <NativeSelect
            size="md"
            mb="md"
            maw="20rem"
            label={w.organisations.kindColumn}
            value={kind ?? ''}
            onChange={(event) => list.set({ kind: event.currentTarget.value })}
            data={[
              { value: '', label: w.organisations.anyKind },
              ...registered.map((known) => ({ value: known, label: w.enums.organisationKind[known] })),
            ]}
          />
        }
      />
    </>
  );
}
