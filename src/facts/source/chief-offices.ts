import { type Entity, type EntityRef, entityRef, type Role } from '../fact-model.ts';
import type { Facts } from '../facts.ts';
import { sayRole } from '../office.ts';

/** Titles that an organisation gives to one person only. "OpenAI's chief executive" means that person. */
const CHIEF_TITLE = /^(?:chief executive|president|secretary[- ]general|director[- ]general|managing director)$/i;

/**
 * Adds an office for each such post in the organisations of a hand-written pack, so that an article may name the post
 * alone. Its holders are the people of the pack who have the role.
 */
export function withChiefOffices(facts: Facts): Facts {
  const officeOfRole = (role: Role): Entity | null =>
    role.office !== undefined || role.organisation === null || !CHIEF_TITLE.test(role.title)
      ? null
      : officeOf(facts.head.id, role.title, role.organisation);
  const held = facts.entities.flatMap(({ kind, roles }) =>
    kind === 'person' ? roles.flatMap((role) => ({ role, office: officeOfRole(role) })) : [],
  );
  const hasOrganisations = facts.entities.some(({ kind }) => kind === 'organisation');
  const offices = new Map<EntityRef, Entity>();
  const holdersOf = new Map<EntityRef, number>();
  for (const { office } of held) if (office) holdersOf.set(office.id, (holdersOf.get(office.id) ?? 0) + 1);
  for (const { role, office } of held) {
    // If only one person of the pack had a post, its other holders are unknown. Then it gets an office only if that
    // person holds it now. The AI pack is at its size limit, so there such posts get no office.
    if (office && ((holdersOf.get(office.id) ?? 0) > 1 || (role.current && !hasOrganisations)))
      offices.set(office.id, office);
  }
  const entities = facts.entities.map((entity): Entity => {
    if (entity.kind !== 'person') return entity;
    const roles = entity.roles.map((role): Role => {
      const office = officeOfRole(role);
      return office && offices.has(office.id) ? { ...role, office: office.id } : role;
    });
    return { ...entity, roles };
  });
  return { ...facts, entities: [...entities, ...offices.values()] };
}

function officeOf(pack: string, title: string, organisation: string): Entity {
  const name = sayRole({
    title: title.toLowerCase().replace(/(secretary|director) general/, '$1-general'),
    organisation,
  });
  const id = `office-${name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/-$/, '')}`;
  return {
    id: entityRef(pack, id),
    kind: 'office',
    name,
    description: '',
    aliases: [],
    roles: [],
    statuses: [],
    proceedings: [],
    memberships: [],
    sources: [],
    office: { organisation },
  };
}
