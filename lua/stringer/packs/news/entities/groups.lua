--- Groups of people, governments named by their capital or people: layer Group.
-- @module stringer.packs.news.entities.groups

local words = require "stringer.packs.news.names.words"

return function(pack)
  -- Nouns that name people by what they do, with the CAMEO agent code that they give an actor.
  pack:lexicon("group_noun", "groups.lex", { plural = true })
  -- "at least ten people", "nearly all voters": how many they are names no group.
  pack:define(
    "DEGREE",
    [[ (<degree of!=count> | [folded=some|least|most|more|less|fewer|only|than|merely|barely|scarcely|hardly|upwards
      |up]) ]]
  )
  -- "refugee agency", "police station": something for or of them, that is not they.
  pack:define(
    "OF_PEOPLE",
    [[ [lemma=camp|station|headquarters|office|department|council|committee|commission|]]
      .. words.GROUP
      .. [[ & pos=NOUN & !in=group_noun] ]]
  )
  pack:define(
    "QUALIFIER",
    [[ ([pos=ADJ|NOUN|NUM & (!in=title | folded=deputy|assistant|acting)]
    | <&[pos=DET|NUM|ADP | pos=ADJ & shape!=Title] [pos=VERB & suffix=ed] | JOIN) ]]
  )

  -- A river bursts its banks; "attorneys general" command no troops; a "deputy leader" sits in no parliament; "both
  -- parties" stand for whoever was told of.
  pack:define(
    "NO_SOLDIER",
    [[ ([folded=deputy] [pos=NOUN]
    | <&([lemma=burst|overflow|breach|along|on] [folded=its|their|the]) [folded=banks]
    | <&[folded=both|all|two|three|warring|either|neither] [folded=parties|party]
    | <&[lemma=attorney|solicitor|inspector|surgeon|consul|secretary|governor|director|auditor|postmaster|procurator
      |advocate] [folded=general]) ]]
  )

  -- "Meet the Press", "the Civil Guard": what is a part of a longer name or ends in one names no group beside it. A
  -- name without a code has the role of that noun.
  local BODIES = { organization = true, media = true }

  -- "The Senate" is the Senate: no group beside the body that a name with a code names.
  local function is_name(doc, group, name)
    if not BODIES[name.type] or not name.code or name.last ~= group.last then return false end
    for i = group.first, name.first - 1 do
      if doc.core:pos(i) ~= "DET" then return false end
    end
    return true
  end

  -- "Poland's Senate" is not the one that the list knows.
  local function of_another(group, name)
    local land = BODIES[name.type] and name.first == name.last and name.code and group.land
    return land and #land == 3 and land ~= name.code:sub(1, 3) or false
  end

  local OTHERS = { organization = true, media = true, other = true, person = true, facility = true }
  local function inside_names(doc)
    local at, names, groups = doc:by_token(), doc:spans "Name", doc:spans "Group"
    local ends_at = {}
    for k = 1, #names do
      local name = names[k]
      ends_at[name.last] = name
      if name.first < name.last and OTHERS[name.type] then
        for i = name.first, name.last do
          at[i] = name
        end
      end
    end
    for k = 1, #groups do
      local group = groups[k]
      local same, name = ends_at[group.last], at[group.last]
      if same and of_another(group, same) then
        doc:remove(same, "it is that of another country")
        same = nil
      end
      if same and is_name(doc, group, same) then
        doc:remove(group, "it is a name")
      elseif name then
        local ends = name.type == "organization" and name.last == group.last
        if ends and not name.code then doc:change(name, { agent = group.agent }, "the noun in it tells") end
        if ends or name.last > group.last or name.first < group.first then
          doc:remove(group, "it is part of a name")
        end
      end
    end
  end

  -- "a conservative view": of these words only the nouns name people.
  pack:define(
    "PERSUASION",
    "[pos=ADJ & folded=conservative|liberal|moderate|radical|national|populist|socialist|republican|progressive]"
  )

  -- "opposition leaders": where the list has a noun together with the next one, the noun alone describes no group.
  pack:define(
    "ENDS_GROUP",
    [[ (&([] [pos=NOUN]) !NO_SOLDIER <group_noun>
    (![pos=NOUN|PROPN] | &<group_noun serves>)) ]]
  )
  pack:define("DESCRIBES", "(!ENDS_GROUP ![pos=NOUN & suffix=s & in=event_verb & !in=event_noun] QUALIFIER)")
  pack:define(
    "BEFORE_GROUP",
    [[ (<!(JOIN) !DEGREE !JOIN [pos=DET|NUM]? DESCRIBES{0,3} (of:<Name type=country|city|nationality|organization>
    POSSESSIVE?)? DESCRIBES{0,2}) ]]
  )
  pack:define(
    "FROM_LAND",
    [[ (("from"|"of") from:<Name type=country> (("and"|",") from:<Name type=country>){0,3}
    ![pos=NOUN|PROPN]) ]]
  )

  pack:phase("groups", { policy = "longest", unless = { "Boilerplate" } }) {
    pack:rule "group" {
      match = [[ BEFORE_GROUP (&[pos=NOUN|ADJ] !NO_SOLDIER !PERSUASION head:<group_noun agent>
            !(<&[pos=ADJ] [pos=NOUN]) !OF_PEOPLE
          | &[pos=PROPN] head:<group_noun agent=GOV|MIL|LEG|JUD|COP>
          | ^ &[pos=PROPN] head:<group_noun agent> &[pos=VERB|AUX])
        FROM_LAND? ]],
      yields = "Group",
      fields = { agent = "head.agent", count = "head.count", after = "head.after", land = "of.code" },
      set = { type = "group" },
      examples = {
        { "Norwegian officials objected.", { agent = "GOV", text = "Norwegian officials" } },
        { "Oslo's delegation left.", { agent = "GOV", text = "Oslo's delegation" } },
        { "Gunmen attacked a bridge in Oslo.", { agent = "UAF", text = "Gunmen" } },
        { "Police in Nice arrested two men.", { { text = "Police" }, { text = "two men" } } },
        { "The refugee agency was closed.", nil },
        { "At least ten people left.", { text = "ten people" } },
        { "They met most people again.", { text = "people" } },
        { "More than 20 Norwegian officials objected.", { text = "20 Norwegian officials" } },
        { "They treated Covid-19 patients.", { text = "patients" } },
        { "The bread was stale.", nil },
        { "The ministry accused officers of lying.", { { text = "The ministry" }, { text = "officers" } } },
        { "Both parties left.", nil },
        { "The river burst its banks.", nil },
        { "Their views are conservative.", nil },
      },
    },
    -- Whoever serves a group is one of it.
    pack:rule "who serves a group" {
      match = [[ BEFORE_GROUP (
          !NO_SOLDIER &[pos=NOUN|PROPN|ADJ] owner:<group_noun agent> (POSSESSIVE DESCRIBES{0,2})?
            head:<group_noun serves>
          | owner:<group_noun agent=OPP> head:<group_noun>) !OF_PEOPLE FROM_LAND?
        | !DEGREE [pos=DET|NUM]? QUALIFIER{0,2} head:<group_noun serves> "of" [pos=DET]? QUALIFIER{0,2}
          owner:<group_noun agent> ]],
      yields = "Group",
      fields = { agent = "owner.agent" },
      set = { type = "group" },
      priority = 1,
      examples = {
        { "The union's leader resigned.", { agent = "LAB", text = "The union's leader" } },
        { "Leaders of the armed rebels met them.", { agent = "REB" } },
        { "Three union officials resigned.", { agent = "LAB", text = "Three union officials" } },
        {
          "The Norwegian opposition leader resigned.",
          { agent = "OPP", text = "The Norwegian opposition leader" },
        },
        { "A police officer resigned.", { agent = "COP" } },
        { "Opposition students resigned.", { agent = "OPP" } },
        { "Members of the opposition resigned.", { agent = "OPP" } },
        { "Party members resigned.", { agent = "PTY" } },
      },
    },
    pack:rule "who serves something else" {
      match = [[ [pos=DET]? QUALIFIER{0,2} [pos=NOUN & !in=group_noun
        & lemma!=world|]] .. words.PLACE .. [[] POSSESSIVE
        QUALIFIER{0,2} head:<group_noun serves> ]],
      yields = "Group",
      set = { type = "group" },
      priority = 1,
      examples = {
        { "The choir's leader resigned.", { text = "The choir's leader" } },
        { "The country's leader resigned.", nil },
      },
    },
  }
  pack:step("groups inside names", inside_names, { gives = { "Group", "Name" } })
end
