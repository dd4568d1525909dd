// the example's own answers, as they stand
def example = new File(basedir, '../../../../site/answers.yaml')
new File(basedir, 'answers.yaml').bytes = example.bytes
return true
