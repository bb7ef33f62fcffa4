-- PostgreSQL with PL/Lua: the server's environment has LUA_PATH and LUA_CPATH. plluau may load modules, the trusted pllua may not.
CREATE EXTENSION IF NOT EXISTS plluau;

-- What happened, a row an event.
CREATE FUNCTION events(article text, day text) RETURNS TABLE (plover text, source text, target text, said text) AS $$
  extractor = extractor or require "stringer".load "news"
  local document = extractor:read(article, { date = day })
  local dossier = document:dossier()
  document:close()
  for _, event in ipairs(dossier.events) do
    local actor, recipient = event.actor[1] or {}, event.recipient[1] or {}
    coroutine.yield { plover = event.plover, source = actor.code, target = recipient.code, said = event.trigger.text }
  end
$$ LANGUAGE plluau;

-- The dossier of each article beside it.
CREATE TABLE articles (id text PRIMARY KEY, published date, body text, dossier jsonb);

CREATE FUNCTION file_facts() RETURNS trigger AS $$
  extractor = extractor or require "stringer".load "news"
  local document = extractor:read(trigger.new.body, { id = trigger.new.id, date = tostring(trigger.new.published) })
  trigger.new.dossier = document:json()
  document:close()
$$ LANGUAGE plluau;

CREATE TRIGGER facts BEFORE INSERT OR UPDATE OF body ON articles FOR EACH ROW EXECUTE FUNCTION file_facts();
