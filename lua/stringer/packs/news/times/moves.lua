--- Times at a distance from another one: "two weeks ago", "three days later", "the day before yesterday".
-- @module stringer.packs.news.times.moves

return function(add)
  local function ago(unit)
    return ([[ T_ABOUT? n:(T_NUM ("and" "a" "half")? | "a" "couple" "of" | "a" "few" | "several" | "many" | "a" | "an"
      | "some" )?
      "-"? unit:%s (so:("or" "so"))? (back:("ago"|"earlier"|"before" "that"|"previously") | ahead:("from"
        "now"|"hence"|later:"later"|"afterwards")) ]]):format(unit)
  end
  add("ago", {
    match = ago "T_UNIT",
    fields = {
      n = "t_moved(n, unit, back)",
      unit = "t_whole_unit(unit)",
      base = "t_base_of_move(back, ahead)",
      vague = "t_past(back)",
      same = "t_year_back(n, unit, back)",
      later = "t_told(later)",
    },
    set = { form = "shift", vague = "FUTURE_REF" },
    examples = {
      { "He was freed two weeks ago.", { type = "DATE", value = "2025-W04" }, date = "2025-02-05" },
      { "The war began in May 1940. Three years later it was lost.", { value = "1943" } },
      { "They met several years ago.", { value = "PAST_REF" } },
      { "It stands today, nearly 40 years later.", { type = "DURATION", value = "P40Y" }, date = "2025-02-05" },
    },
  })
  -- finer than a date
  add("hours ago", {
    match = ago "[folded=second|seconds|minute|minutes|hour|hours|hrs]",
    fields = { value = "t_length(n, unit, nil, nil)" },
    set = { form = "fixed", type = "DURATION" },
    priority = 1,
    examples = { { "He left two hours ago.", { type = "DURATION", value = "PT2H" } } },
  })
  local function day_before(name, n, match, examples)
    add(name, {
      match = match,
      set = { form = "shift", n = n, base = math.abs(n) == 1 and "text" or "date", rel = "the" },
      examples = examples,
    })
  end
  local ends = " !([pos=DET|PRON|PROPN|NOUN|ADJ|NUM|VERB|ADP|ADV]) "
  day_before("day before", -1, [[ "the" unit:[folded=day|week|month|year] "before" ]] .. ends, {
    { "They had met on 3 May 1990. The day before, he had resigned.", { value = "1990-05-02" } },
    { "It rained the day before the match.", nil },
  })
  day_before("day after", 1, [[ "the" unit:[folded=day|week|month|year] ("after"|"following") ]] .. ends, {
    { "They met on 3 May 1990. The day after, he resigned.", { value = "1990-05-04" } },
  })
  day_before("day before yesterday", -2, [[ "the" unit:[folded=day|week|month|year] "before" "yesterday" ]], {
    { "He left the day before yesterday.", { value = "2025-02-03" }, date = "2025-02-05" },
  })
  day_before("day after tomorrow", 2, [[ "the" unit:[folded=day|week|month|year] "after" "tomorrow" ]], {
    { "He leaves the day after tomorrow.", { value = "2025-02-07" }, date = "2025-02-05" },
  })
end
