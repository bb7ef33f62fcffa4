# Well-known facilities. Written by hand from general knowledge. Licence: MIT, as the project.
%lexicon facility
%number lat lon
Oval Office	lat=38.9	lon=-77.04
Tahrir Square	lat=30.04	lon=31.24
