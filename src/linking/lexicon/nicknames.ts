/**
 * English given names with their short forms: "David" is "Dave". This is knowledge of language, not facts: it must not
 * contain names of entities.
 */
const GROUPS = `david dave; daniel dan danny; stephen steven steve; michael mike mick; james jim jimmy jamie; thomas tom tommy;
  william bill billy will; robert bob bobby rob; joseph joe; bernard bernie; elizabeth liz beth betsy lizzie; nicholas nick;
  edward ed ted eddie; edmund ed; edwin ed; christopher chris; anthony antony tony; andrew andy drew; richard rick dick rich;
  charles charlie chuck; kenneth ken; ronald ron; donald don; gregory greg; jeffrey jeff; geoffrey geoff; timothy tim; samuel sam;
  samantha sam; benjamin ben; matthew matt; patrick pat paddy; patricia pat patty; katherine kate kathy katie; catherine cathy kate;
  kathryn kathy; kathleen kathy; susan sue; deborah debra debbie deb; jennifer jen jenny; margaret maggie peggy; victoria vicky;
  rebecca becky; pamela pam; barbara barb; judith judy; philip phillip phil; gerald gerry jerry; gerard gerry; lawrence laurence larry;
  leonard len; frederick fred; francis frank; peter pete; raymond ray; douglas doug; alexander alex; alexandra alex; albert al; alan al;
  alfred al; walter walt; vincent vince; zachary zach; joshua josh; jonathan jon; theodore ted; jacqueline jackie; cynthia cindy;
  christina christine chris; amanda mandy; abigail abby; eleanor ellie; harold harry; henry harry hank; martin marty; mitchell mitch;
  randall randy; russell russ; stanley stan; eugene gene; arthur art; clifford cliff; bradley brad; jacob jake; dominic dom; nathaniel nat`;

/** For each given name in lower case, the other forms of it. */
export const NICKNAMES: ReadonlyMap<string, readonly string[]> = byName();

function byName(): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const group of GROUPS.split(';')) {
    const names = group.trim().split(/\s+/);
    for (const name of names) {
      const others = names.filter((other) => other !== name);
      found.set(name, [...(found.get(name) ?? []), ...others]);
    }
  }
  return found;
}
