-- A new type of entity: ships.
local stringer = require "stringer"

local pack = stringer.pack "vessels"
pack:uses "news"
pack:lexicon("vessel", {
  ["Ocean Lark"] = { flag = "PRT" },
  ["Sea Heron"] = { flag = "NOR" },
})
pack:phase "news/names" {
  pack:rule "vessel by list" {
    match = [[ v:<vessel> ]],
    yields = "Name",
    set = { type = "vessel" },
    fields = { code = "v.flag" },
    examples = { { "The Ocean Lark left Lisbon.", { text = "Ocean Lark", code = "PRT" } } },
  },
  pack:rule "vessel by kind" {
    match = [[ ("trawler" | "ferry" | "tanker") v:([shape=Title]{1,3}) ]],
    yields = "Name",
    span = "v",
    set = { type = "vessel" },
    again = true,
    examples = {
      { "The trawler Brave Gannet sank off Oslo.", { text = "Brave Gannet", type = "vessel" } },
      { "The trawler sank off Oslo.", nil },
    },
  },
}
pack:examples {
  {
    "The ferry Brave Gannet and the Sea Heron met.",
    {
      entities = {
        { type = "vessel", name = "Brave Gannet" },
        { type = "vessel", name = "Sea Heron", code = "NOR" },
      },
    },
  },
  {
    "Brave Gannet sank off Oslo. The ferry was old, and Brave Gannet had to be towed: ferry Brave Gannet.",
    {
      entities = {
        { type = "vessel", mentions = { { start = 1 }, { start = 52 }, { start = 88 } } },
      },
    },
  },
}
return pack
