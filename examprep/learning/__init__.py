"""Learning from marks: answers that people marked → a model that scores the question's others.

fit(examples)                       a model, its weight 0 where it proves no better than the matcher
LearnedScheme(scheme, model)        scores as a scheme does
suggest(examples, 30)               the answers that are best marked first

docs/learning.md explains it and says where the constants are from.
"""

from examprep.learning.example import Example, example, marked
from examprep.learning.fitting import ENOUGH, enough, fit
from examprep.learning.model import Model
from examprep.learning.override import OVERRIDE_WEIGHT, overridden
from examprep.learning.scheme import LearnedScheme
from examprep.learning.suggestion import suggest

__all__ = [
    "ENOUGH",
    "OVERRIDE_WEIGHT",
    "Example",
    "LearnedScheme",
    "Model",
    "enough",
    "example",
    "fit",
    "marked",
    "overridden",
    "suggest",
]
