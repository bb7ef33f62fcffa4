--- Names of ships, flights and roads. Rules of the phase "names".
-- @module stringer.packs.news.names.vehicles

return function(pack)
  pack:predicate(
    "flight_code",
    function(text) return text:find "^%u[%u%d]%d%d?%d?%d?$" ~= nil end,
    { starts = "%u" }
  )
  pack:predicate(
    "road_code",
    function(text) return text:find "^[ABMEN]%d%d?%d?$" ~= nil end,
    { starts = "[ABMEN]" }
  )
  pack:define(
    "SHIP",
    [[
    [text=USS|HMS|HMAS|HMCS|HMNZS|INS|MV|SS|RMS|MS|MT|USNS|USCGC|RV|FV|KRI|HNLMS|ARA|BRP|HDMS|HSwMS|KNM|RFA|SMS|USAT
      |TCG|"M/V"|"S/S"|"M.V."|"S.S."|"U.S.S."|"H.M.S."] ]]
  )
  return {
    pack:rule "ship" {
      match = [[ SHIP (<country> | <city> | <region> | [shape=Title|Mixed|UPPER & kind=word|abbreviation|number
        & !pos=PRON|DET|AUX]) (JOIN? NAMEWORD){0,2} ]],
      yields = "Name",
      set = { type = "other", by = "ship" },
      priority = 8,
      examples = {
        { "Then HMS Blarp Qwert left.", { type = "other", text = "HMS Blarp Qwert" } },
        { "Then USS Oslo left.", { type = "other", text = "USS Oslo" } },
      },
    },
    pack:rule "flight" {
      match = [[ [text=Flight] ([is=flight_code] | [kind=number]) | <&([folded=flight|flights] ([is=flight_code]
        "and")?) [is=flight_code] ]],
      yields = "Name",
      set = { type = "other", by = "flight" },
      priority = 8,
      examples = {
        { "Then Flight QZ214 left.", { type = "other", text = "Flight QZ214" } },
        { "They left on flight QZ214 again.", { type = "other", text = "QZ214" } },
      },
    },
    pack:rule "road" {
      match = [[ <&"the" [is=road_code] !(JOIN | [pos=NOUN & folded!=motorway|road|highway|route|junction])
        | [text=I] JOIN [kind=number] ]],
      yields = "Name",
      set = { type = "facility", by = "road" },
      priority = 8,
      examples = {
        { "Then the M25 closed.", { type = "facility", text = "M25" } },
        { "Then I-95 closed.", { text = "I-95" } },
      },
    },
  }
end
