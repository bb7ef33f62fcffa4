--- Days and weeks by their place in a row: "Tuesday of last week", "the Friday before last", "the first week of
-- May", "the third Monday in June". What they mean is worked out by `times.resolve`, from the features `weeks`,
-- `beyond` and `nth`.
-- @module stringer.packs.news.times.weeks

return function(add)
  add("weekday of a week", {
    match = [[ (T_CLOCKED ("on"|",")?)? (T_EARLY | "the" part:T_PART "of")? "the"? weekday:[is=t_weekday] (part:T_PART
      | "at"? T_CLOCKED)?
      ("of"|"in"|",")? (which:("last"|"next"|"this"|"that") | "the" which:("previous"|"following"|"past"|"coming"))
        "week"
      | (which:("last"|"next"|"this"|"that") | "the" which:("previous"|"following")) "week" ([folded="'s"] | "," "on"?
        | "on")
        weekday:[is=t_weekday] (part:T_PART)? ]],
    fields = { weeks = "t_weeks(which)", base = "t_base(which, nil)" },
    priority = 5,
    examples = {
      {
        "It rained on Monday of last week.",
        { text = "Monday of last week", value = "2025-01-27" },
        date = "2025-02-05",
      },
      { "They meet on Friday next week.", { value = "2025-02-14" }, date = "2025-02-05" },
      { "It fell on Tuesday night last week.", { value = "2025-01-28TNI" }, date = "2025-02-05" },
      { "He resigned last week, on Tuesday.", { value = "2025-01-28" }, date = "2025-02-05" },
    },
  })
  add("before last", {
    match = [[ "the"? weekday:[is=t_weekday] part:T_PART? (back:("before" "last") | "after" "next")
      | back:("a" "week" "ago") "on"? weekday:[is=t_weekday] | "a" "week" ("on"|"from") weekday:[is=t_weekday] |
        weekday:[is=t_weekday] "week"
      !([pos=NOUN|PROPN]) ]],
    fields = { beyond = "t_back(back)" },
    set = { beyond = 1 },
    priority = 5,
    examples = {
      {
        "He left on the Friday before last.",
        { text = "the Friday before last", value = "2025-01-24" },
        date = "2025-02-05",
      },
      { "They meet a week on Monday.", { value = "2025-02-17" }, date = "2025-02-05" },
    },
  })
  add("unit before last", {
    match = [[ "the"? unit:[folded=week|weekend|month|year|quarter] "before" "last" ]],
    set = { form = "shift", n = -2, base = "date" },
    priority = 5,
    examples = { { "It closed the week before last.", { value = "2025-W04" }, date = "2025-02-05" } },
  })
  add("unit after next", {
    match = [[ "the"? unit:[folded=week|weekend|month|year|quarter] "after" "next" ]],
    set = { form = "shift", n = 2, base = "date" },
    priority = 5,
    examples = { { "It opens the month after next.", { value = "2025-04" }, date = "2025-02-05" } },
  })
  add("week of a month", {
    match = [[ "the" which:([folded=last|final] | [is=t_ordinal]) (of_weekday:[is=t_weekday] | of_unit:[folded=week
      |weekend|day]) ("of"|"in")
      (month:T_MONTH (","? year:T_YEAR)?) ]],
    fields = { nth = "t_nth(which)", nth_weekday = "t_weekday(of_weekday)", nth_unit = "t_unit(of_unit)" },
    priority = 5,
    examples = {
      {
        "It closed in the first week of April 2019.",
        { text = "the first week of April 2019", value = "2019-W14" },
      },
      { "They vote on the third Sunday in June 2022.", { value = "2022-06-19" } },
      { "It rained on the last day of May 2021.", { value = "2021-05-31" } },
    },
  })
end
