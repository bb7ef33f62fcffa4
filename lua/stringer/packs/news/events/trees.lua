--- What the parser gets wrong in a way that the words tell, put right before events look for their parties.
-- @module stringer.packs.news.events.trees

local trees = {}

--- Declares the rules.
function trees.declare(pack)
  pack:phase("trees put right", { policy = "all", unless = { "Boilerplate" } }) {
    -- "accused troops of shelling a village": it is what they are accused of, and says nothing of which troops.
    pack:rule "what somebody is accused of" {
      match = [[ verb:(&[pos=VERB] <event_verb plover=ACCUSE>) [pos!=VERB|AUX|SCONJ|PUNCT]{,12}? [folded=of|for|with]
        deed:[pos=VERB & suffix=ing] ]],
      edits = { deed = { head = "verb", relation = "advcl" } },
      examples = {
        { "Norway accused troops of shelling a village.", true },
        { "Norway accused Denmark.", nil },
      },
    },
    -- "…, killing nine": who shells kills, not who accuses.
    pack:rule "what comes of what is accused" {
      match = [[ &[pos=VERB] <event_verb plover=ACCUSE> [pos!=VERB|AUX|SCONJ|PUNCT]{,12}? [folded=of|for|with]
        deed:[pos=VERB & suffix=ing] [pos!=VERB|AUX|SCONJ & folded!=who|which|that]{1,24}? ","
        result:[lemma=kill|wound|injure|leave|destroy|damage|force|cause|burn|displace & suffix=ing] ]],
      edits = { result = { head = "deed", relation = "advcl" } },
      examples = {
        { "Norway accused troops of shelling a village, killing nine.", true },
        { "Norway accused troops of shelling a village, calling it a crime.", nil },
      },
    },
  }
end

return trees
