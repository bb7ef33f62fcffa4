# Regions. Written by hand from general knowledge. Licence: MIT, as the project.
%lexicon region
%number lat lon
California | Calif.	code=USA	lat=37	lon=-120
Texas	code=USA	lat=31	lon=-100
