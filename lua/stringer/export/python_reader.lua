--- Writes a reader of dossiers for Python, of the standard library alone, out of `stringer.export.json_schema`.
-- @module stringer.export.python_reader

local json_schema = require "stringer.export.json_schema"

local python_reader = {}

local TYPES = { string = "str", integer = "int", number = "float", boolean = "bool", object = "Dict[str, Any]" }

-- Python's reserved words.
local KEPT = { ["end"] = false, ["from"] = true, ["class"] = true }

local function hint(type)
  local kind, what = json_schema.parts(type)
  if kind == "list" then return ("List[%s]"):format(hint(what)) end
  if kind == "object" then return what end
  if kind == "words" then return "str" end
  local list = {}
  for i, name in ipairs(what) do
    list[i] = TYPES[name]
  end
  return list[2] and ("Union[%s]"):format(table.concat(list, ", ")) or list[1]
end

-- How a field is read from JSON.
local function reading(name, type)
  local kind, what = json_schema.parts(type)
  local value = ("data.get(%q)"):format(name)
  if kind == "object" then return ("%s.of(%s)"):format(what, value) end
  if kind == "list" then return ("[%s.of(item) for item in data.get(%q) or []]"):format(what, name) end
  return value
end

local function class(object)
  local out = { "@dataclass", ("class %s:"):format(object.name), ('    """%s."""'):format(object.note), "" }
  local reads = {}
  for _, field in ipairs(object.fields) do
    local name = json_schema.name(field)
    local own = KEPT[name] and name .. "_" or name
    local kind = json_schema.parts(field[2])
    local default = kind == "list" and "field(default_factory=list)" or "None"
    local type = kind == "list" and hint(field[2]) or ("Optional[%s]"):format(hint(field[2]))
    out[#out + 1] = ("    %s: %s = %s  # %s"):format(own, type, default, field[3])
    reads[#reads + 1] = ("            %s=%s,"):format(own, reading(name, field[2]))
  end
  local known = {}
  for i, field in ipairs(object.fields) do
    known[i] = ("%q"):format((json_schema.name(field)))
  end
  out[#out + 1] = "    more: Dict[str, Any] = field(default_factory=dict)  # what else it holds"
  out[#out + 1] = ""
  out[#out + 1] = "    @classmethod"
  out[#out + 1] = ('    def of(cls, data: Optional[Dict[str, Any]]) -> "Optional[%s]":'):format(object.name)
  out[#out + 1] = '        """Makes one of what JSON holds; None of nothing."""'
  out[#out + 1] = "        if data is None:"
  out[#out + 1] = "            return None"
  out[#out + 1] = "        return cls("
  for _, line in ipairs(reads) do
    out[#out + 1] = line
  end
  out[#out + 1] = ("            more={k: v for k, v in data.items() if k not in {%s}},"):format(
    table.concat(known, ", ")
  )
  out[#out + 1] = "        )"
  return table.concat(out, "\n")
end

local HEAD = [[
"""Reads dossiers of stringer: JSON Lines as `stringer extract --format jsonl` writes them.

    import stringer_dossier
    for dossier in stringer_dossier.read("dossiers.jsonl"):
        for event in dossier.events:
            print(event.plover, [actor.code for actor in event.actor])

Made by `stringer schema --python` from version %s of the schema; the standard library is enough.
"""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from typing import Any, Dict, Iterator, List, Optional, TextIO, Union

SCHEMA_VERSION = "%s"

]]

local TAIL = [[


def loads(line: str) -> Dossier:
    """The dossier of a line of JSON."""
    return Dossier.of(json.loads(line))


def read(source: Union[str, TextIO]) -> Iterator[Dossier]:
    """The dossiers of a file of JSON Lines: its path, or the open file."""
    if isinstance(source, str):
        with open(source, encoding="utf-8") as lines:
            yield from read(lines)
    else:
        for line in source:
            if line.strip():
                yield loads(line)
]]

--- The reader as text.
-- @treturn string Python 3.7 and later
function python_reader.text()
  local classes = {}
  for i, object in ipairs(json_schema.OBJECTS) do
    classes[i] = class(object)
  end
  return HEAD:format(json_schema.VERSION, json_schema.VERSION)
    .. "\n"
    .. table.concat(classes, "\n\n\n")
    .. "\n"
    .. TAIL
end

return python_reader
