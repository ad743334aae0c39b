"""What a learner may choose: every setting with its meaning, and where its value comes from."""
