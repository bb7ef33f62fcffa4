--- The bundled pack: what English news says. Each file holds a kind of fact; they run in this order.
-- @module stringer.packs.news

local stringer = require "stringer"

local pack = stringer.pack "news"

pack:include(require "stringer.packs.news.layers")
pack:include(require "stringer.packs.news.lexicons")
pack:include(require "stringer.packs.news.words")
pack:include(require "stringer.packs.news.macros")
pack:include(require "stringer.packs.news.blocks")
pack:include(require "stringer.packs.news.tags")
pack:include(require "stringer.packs.news.times")
pack:include(require "stringer.packs.news.quantities")
pack:include(require "stringer.packs.news.names")
pack:include(require "stringer.packs.news.quantities.homes")
pack:include(require "stringer.packs.news.entities.groups")
pack:include(require "stringer.packs.news.entities")
pack:include(require "stringer.packs.news.trees")
pack:include(require "stringer.packs.news.attributions")
pack:include(require "stringer.packs.news.entities.pronouns")
pack:include(require "stringer.packs.news.events")
pack:include(require "stringer.packs.news.relations")

return pack
