--- Lines under pictures: captions, and who took them.
-- @module stringer.packs.news.blocks.captions

return function(pack)
  pack:define(
    "B_AGENCY",
    [[ (("reuters"|"afp"|"ap"|"getty"|"epa"|"pool"|"pa"|"upi"|"xinhua"|"shutterstock"
    |"bloomberg"|"anadolu"|"alamy"|"efe"|"dpa"|"ntb"
    |"tass"|"cnn"|"bbc"|"handout"|"istock"|"zuma"|"sipa"|"ansa"|"kyodo"|"facebook"|"twitter"|"instagram"|"youtube")
      ("images"|"photo"|"photos"|"image"
    |"pictures"|"wire"|"media"|"news"|"via" []{1,3})?) ]]
  )
  pack:define(
    "B_PICTURE",
    [[ ("photo"|"photos"|"photograph"|"photography"|"image"|"images"|"picture"|"pictures"
    |"graphic"|"illustration"|"video"|"composite"
    |"photo" "illustration") ]]
  )

  return {
    pack:rule "caption" {
      match = [[ ^block (("file"|"handout") ("photo"|"picture"|"image"|"-"|"–"|"—") []*
        | ("photo"|"photos"|"image"|"picture"|"photograph"|"graphic") (":"|"by"|"courtesy") []{1,20}
        | []{2,60}? ("("|"[") ("photo"|"photograph"|"image"|"picture"|"file" "photo"|"file" "picture") []{1,12} (")"
        |"]")
        | []{2,60}? "/" ("reuters"|"afp"|"ap"|"getty"|"epa"|"pool") ("images"|"photo"|"via" []{1,3})? (")"|"]")? "."?)
        $block ]],
      yields = "Caption",
      set = { kind = "caption" },
      examples = {
        { "FILE PHOTO: The harbour of Arlen in May", { kind = "caption" } },
        { "Divers at the wreck on Friday. (Photo: Jane Doe/Example News)", true },
        { "Image: Jane Doe.", true },
        { "The picture of the harbour (see above) was taken in May.", nil },
      },
    },
    pack:rule "credit" {
      match = [[ ^block ( B_PICTURE ("source"|"credit"|"credits"|"caption"|"copyright") ("," | ":" | []) []{,40}
        | B_PICTURE "by" ":" []{,12} | ("credit"|"credits"|"caption") (":" | ",") []{1,40}
        | "("? ([shape=Title|UPPER|Mixed & kind=word|abbreviation] | "and" | "," | "for"){,6} ("/" | "|" | "via" | "—"
        | "–")? "the"? B_AGENCY
          (("/" | "via" | ",") (B_AGENCY | [shape=Title|UPPER|Mixed & kind=word]){1,4})* ")"?
        | "ap" B_PICTURE? "/" []{1,6} | []{2,80} ("(" | "[") (B_PICTURE ("by" | ":" | "courtesy" | "credit"))? []{,6}?
        ("/" | "via") "the"? B_AGENCY (")" | "]")
        | []{4,80} "/" B_AGENCY | []{4,80} "." B_AGENCY "/" []{1,5} | []{4,80} "(" B_AGENCY ")"
        | []{4,80} (B_PICTURE "credit"? ":" | "photograph" ":") []{1,8} ) "."? $block ]],
      yields = "Caption",
      set = { kind = "caption" },
      examples = {
        { "Image source, Getty Images", { kind = "caption" } },
        { "Image caption, The mayor waves in Oslo", true },
        { "Photo credit: Jane Doe", true },
        { "AP Photo/Jane Doe", true },
        { "Jane Doe via Reuters", true },
        {
          "Getty Images",
          true,
        },
        { "The mayor waves on Friday. REUTERS/Jane Doe", true },
        {
          "The mayor waves on Friday. Photograph: Jane Doe/PA",
          true,
        },
        { "The mayor left on Friday, AP said.", nil },
        { "He told Reuters so.", nil },
      },
    },
    pack:rule "picture of several" {
      match = [[ ^block ( ("slide" | "photo" | "image" | "picture")? [kind=number] ("of" | "/") [kind=number] ("." |
        ":" |
        "|" | ")" | "–" | "-" | "—") []{,80}
        | ("slide"|"photo"|"image"|"picture") [kind=number] "of" [kind=number] | "(" [kind=number] ("of"|"/")
        [kind=number]
        ")" []{,80}
        | [kind=number] "/" [kind=number] ) $block ]],
      yields = "Caption",
      set = { kind = "caption" },
      examples = {
        { "2 of 5. The mayor waves in Oslo.", { kind = "caption" } },
        { "Slide 3 of 9", true },
        {
          "2 of 5 | The mayor waves",
          true,
        },
        { "1 of 4 men was hurt.", nil },
      },
    },
  }
end
