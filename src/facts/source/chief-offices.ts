import type { Facts } from '../facts.ts';
import { type Entity, type EntityRef, entityRef, type Role } from '../model.ts';
import { sayRole } from '../office.ts';

/** Titles of which an organisation has one: whoever holds it answers "OpenAI's chief executive". */
const CHIEF = /^(?:chief executive|president|secretary[- ]general|director[- ]general|managing director)$/i;

/**
 * The facts of a hand-written pack with an office for each such post of an organisation, so that an article may name the
 * post alone. Its holders are the people of the pack who have the role.
 */
export function withChiefOffices(facts: Facts): Facts {
  const offices = new Map<EntityRef, Entity>();
  const entities = facts.entities.map((entity): Entity => {
    if (entity.kind !== 'person') return entity;
    const roles = entity.roles.map((role): Role => {
      if (role.office !== undefined || role.organisation === null || !CHIEF.test(role.title)) return role;
      const office = officeOf(facts.head.id, role.title, role.organisation);
      offices.set(office.id, office);
      return { ...role, office: office.id };
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
