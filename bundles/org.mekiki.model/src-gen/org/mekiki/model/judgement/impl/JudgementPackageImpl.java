/**
 */
package org.mekiki.model.judgement.impl;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;

import org.eclipse.emf.ecore.impl.EPackageImpl;

import org.mekiki.model.ModelPackage;

import org.mekiki.model.actors.ActorsPackage;

import org.mekiki.model.actors.impl.ActorsPackageImpl;

import org.mekiki.model.evidence.EvidencePackage;

import org.mekiki.model.evidence.impl.EvidencePackageImpl;

import org.mekiki.model.funding.FundingPackage;

import org.mekiki.model.funding.impl.FundingPackageImpl;

import org.mekiki.model.impl.ModelPackageImpl;

import org.mekiki.model.judgement.CriteriaFramework;
import org.mekiki.model.judgement.Criterion;
import org.mekiki.model.judgement.Judgement;
import org.mekiki.model.judgement.JudgementFactory;
import org.mekiki.model.judgement.JudgementPackage;

import org.mekiki.model.learning.LearningPackage;

import org.mekiki.model.learning.impl.LearningPackageImpl;

import org.mekiki.model.lists.ListsPackage;

import org.mekiki.model.lists.impl.ListsPackageImpl;

import org.mekiki.model.policy.PolicyPackage;

import org.mekiki.model.policy.impl.PolicyPackageImpl;

import org.mekiki.model.taxonomy.TaxonomyPackage;

import org.mekiki.model.taxonomy.impl.TaxonomyPackageImpl;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model <b>Package</b>.
 * <!-- end-user-doc -->
 * @generated
 */
public class JudgementPackageImpl extends EPackageImpl implements JudgementPackage
{
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass criteriaFrameworkEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass criterionEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass judgementEClass = null;

	/**
	 * Creates an instance of the model <b>Package</b>, registered with
	 * {@link org.eclipse.emf.ecore.EPackage.Registry EPackage.Registry} by the package
	 * package URI value.
	 * <p>Note: the correct way to create the package is via the static
	 * factory method {@link #init init()}, which also performs
	 * initialization of the package, or returns the registered package,
	 * if one already exists.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.eclipse.emf.ecore.EPackage.Registry
	 * @see org.mekiki.model.judgement.JudgementPackage#eNS_URI
	 * @see #init()
	 * @generated
	 */
	private JudgementPackageImpl()
	{
		super(eNS_URI, JudgementFactory.eINSTANCE);
	}
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static boolean isInited = false;

	/**
	 * Creates, registers, and initializes the <b>Package</b> for this model, and for any others upon which it depends.
	 *
	 * <p>This method is used to initialize {@link JudgementPackage#eINSTANCE} when that field is accessed.
	 * Clients should not invoke it directly. Instead, they should simply access that field to obtain the package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #eNS_URI
	 * @see #createPackageContents()
	 * @see #initializePackageContents()
	 * @generated
	 */
	public static JudgementPackage init()
	{
		if (isInited) return (JudgementPackage)EPackage.Registry.INSTANCE.getEPackage(JudgementPackage.eNS_URI);

		// Obtain or create and register package
		Object registeredJudgementPackage = EPackage.Registry.INSTANCE.get(eNS_URI);
		JudgementPackageImpl theJudgementPackage = registeredJudgementPackage instanceof JudgementPackageImpl ? (JudgementPackageImpl)registeredJudgementPackage : new JudgementPackageImpl();

		isInited = true;

		// Obtain or create and register interdependencies
		Object registeredPackage = EPackage.Registry.INSTANCE.getEPackage(ModelPackage.eNS_URI);
		ModelPackageImpl theModelPackage = (ModelPackageImpl)(registeredPackage instanceof ModelPackageImpl ? registeredPackage : ModelPackage.eINSTANCE);
		registeredPackage = EPackage.Registry.INSTANCE.getEPackage(ActorsPackage.eNS_URI);
		ActorsPackageImpl theActorsPackage = (ActorsPackageImpl)(registeredPackage instanceof ActorsPackageImpl ? registeredPackage : ActorsPackage.eINSTANCE);
		registeredPackage = EPackage.Registry.INSTANCE.getEPackage(TaxonomyPackage.eNS_URI);
		TaxonomyPackageImpl theTaxonomyPackage = (TaxonomyPackageImpl)(registeredPackage instanceof TaxonomyPackageImpl ? registeredPackage : TaxonomyPackage.eINSTANCE);
		registeredPackage = EPackage.Registry.INSTANCE.getEPackage(ListsPackage.eNS_URI);
		ListsPackageImpl theListsPackage = (ListsPackageImpl)(registeredPackage instanceof ListsPackageImpl ? registeredPackage : ListsPackage.eINSTANCE);
		registeredPackage = EPackage.Registry.INSTANCE.getEPackage(FundingPackage.eNS_URI);
		FundingPackageImpl theFundingPackage = (FundingPackageImpl)(registeredPackage instanceof FundingPackageImpl ? registeredPackage : FundingPackage.eINSTANCE);
		registeredPackage = EPackage.Registry.INSTANCE.getEPackage(EvidencePackage.eNS_URI);
		EvidencePackageImpl theEvidencePackage = (EvidencePackageImpl)(registeredPackage instanceof EvidencePackageImpl ? registeredPackage : EvidencePackage.eINSTANCE);
		registeredPackage = EPackage.Registry.INSTANCE.getEPackage(PolicyPackage.eNS_URI);
		PolicyPackageImpl thePolicyPackage = (PolicyPackageImpl)(registeredPackage instanceof PolicyPackageImpl ? registeredPackage : PolicyPackage.eINSTANCE);
		registeredPackage = EPackage.Registry.INSTANCE.getEPackage(LearningPackage.eNS_URI);
		LearningPackageImpl theLearningPackage = (LearningPackageImpl)(registeredPackage instanceof LearningPackageImpl ? registeredPackage : LearningPackage.eINSTANCE);

		// Create package meta-data objects
		theJudgementPackage.createPackageContents();
		theModelPackage.createPackageContents();
		theActorsPackage.createPackageContents();
		theTaxonomyPackage.createPackageContents();
		theListsPackage.createPackageContents();
		theFundingPackage.createPackageContents();
		theEvidencePackage.createPackageContents();
		thePolicyPackage.createPackageContents();
		theLearningPackage.createPackageContents();

		// Initialize created meta-data
		theJudgementPackage.initializePackageContents();
		theModelPackage.initializePackageContents();
		theActorsPackage.initializePackageContents();
		theTaxonomyPackage.initializePackageContents();
		theListsPackage.initializePackageContents();
		theFundingPackage.initializePackageContents();
		theEvidencePackage.initializePackageContents();
		thePolicyPackage.initializePackageContents();
		theLearningPackage.initializePackageContents();

		// Mark meta-data to indicate it can't be changed
		theJudgementPackage.freeze();

		// Update the registry and return the package
		EPackage.Registry.INSTANCE.put(JudgementPackage.eNS_URI, theJudgementPackage);
		return theJudgementPackage;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getCriteriaFramework()
	{
		return criteriaFrameworkEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCriteriaFramework_Date()
	{
		return (EAttribute)criteriaFrameworkEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getCriteriaFramework_Criteria()
	{
		return (EReference)criteriaFrameworkEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getCriterion()
	{
		return criterionEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCriterion_Scale()
	{
		return (EAttribute)criterionEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getJudgement()
	{
		return judgementEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getJudgement_Technology()
	{
		return (EReference)judgementEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getJudgement_Criterion()
	{
		return (EReference)judgementEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getJudgement_Grade()
	{
		return (EAttribute)judgementEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getJudgement_Date()
	{
		return (EAttribute)judgementEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getJudgement_Judge()
	{
		return (EAttribute)judgementEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getJudgement_Reason()
	{
		return (EAttribute)judgementEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public JudgementFactory getJudgementFactory()
	{
		return (JudgementFactory)getEFactoryInstance();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private boolean isCreated = false;

	/**
	 * Creates the meta-model objects for the package.  This method is
	 * guarded to have no affect on any invocation but its first.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public void createPackageContents()
	{
		if (isCreated) return;
		isCreated = true;

		// Create classes and their features
		criteriaFrameworkEClass = createEClass(CRITERIA_FRAMEWORK);
		createEAttribute(criteriaFrameworkEClass, CRITERIA_FRAMEWORK__DATE);
		createEReference(criteriaFrameworkEClass, CRITERIA_FRAMEWORK__CRITERIA);

		criterionEClass = createEClass(CRITERION);
		createEAttribute(criterionEClass, CRITERION__SCALE);

		judgementEClass = createEClass(JUDGEMENT);
		createEReference(judgementEClass, JUDGEMENT__TECHNOLOGY);
		createEReference(judgementEClass, JUDGEMENT__CRITERION);
		createEAttribute(judgementEClass, JUDGEMENT__GRADE);
		createEAttribute(judgementEClass, JUDGEMENT__DATE);
		createEAttribute(judgementEClass, JUDGEMENT__JUDGE);
		createEAttribute(judgementEClass, JUDGEMENT__REASON);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private boolean isInitialized = false;

	/**
	 * Complete the initialization of the package and its meta-model.  This
	 * method is guarded to have no affect on any invocation but its first.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public void initializePackageContents()
	{
		if (isInitialized) return;
		isInitialized = true;

		// Initialize package
		setName(eNAME);
		setNsPrefix(eNS_PREFIX);
		setNsURI(eNS_URI);

		// Obtain other dependent packages
		ModelPackage theModelPackage = (ModelPackage)EPackage.Registry.INSTANCE.getEPackage(ModelPackage.eNS_URI);
		TaxonomyPackage theTaxonomyPackage = (TaxonomyPackage)EPackage.Registry.INSTANCE.getEPackage(TaxonomyPackage.eNS_URI);

		// Create type parameters

		// Set bounds for type parameters

		// Add supertypes to classes
		criteriaFrameworkEClass.getESuperTypes().add(theModelPackage.getElement());
		criterionEClass.getESuperTypes().add(theModelPackage.getElement());
		judgementEClass.getESuperTypes().add(theModelPackage.getElement());

		// Initialize classes, features, and operations; add parameters
		initEClass(criteriaFrameworkEClass, CriteriaFramework.class, "CriteriaFramework", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS); //$NON-NLS-1$
		initEAttribute(getCriteriaFramework_Date(), theModelPackage.getPartialDate(), "date", null, 0, 1, CriteriaFramework.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getCriteriaFramework_Criteria(), this.getCriterion(), null, "criteria", null, 0, -1, CriteriaFramework.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$

		initEClass(criterionEClass, Criterion.class, "Criterion", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS); //$NON-NLS-1$
		initEAttribute(getCriterion_Scale(), ecorePackage.getEString(), "scale", null, 0, 1, Criterion.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$

		initEClass(judgementEClass, Judgement.class, "Judgement", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS); //$NON-NLS-1$
		initEReference(getJudgement_Technology(), theTaxonomyPackage.getTechnology(), null, "technology", null, 0, 1, Judgement.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getJudgement_Criterion(), this.getCriterion(), null, "criterion", null, 0, 1, Judgement.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getJudgement_Grade(), ecorePackage.getEString(), "grade", null, 0, 1, Judgement.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getJudgement_Date(), theModelPackage.getPartialDate(), "date", null, 0, 1, Judgement.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getJudgement_Judge(), ecorePackage.getEString(), "judge", null, 0, 1, Judgement.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getJudgement_Reason(), theModelPackage.getMarkdown(), "reason", null, 0, 1, Judgement.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$

		// Create annotations
		// http://www.eclipse.org/emf/2002/GenModel
		createGenModelAnnotations();
		// https://mekiki.org/model/text
		createTextAnnotations();
	}

	/**
	 * Initializes the annotations for <b>http://www.eclipse.org/emf/2002/GenModel</b>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void createGenModelAnnotations()
	{
		String source = "http://www.eclipse.org/emf/2002/GenModel"; //$NON-NLS-1$
		addAnnotation
		  (this,
		   source,
		   new String[]
		   {
			   "documentation", "How technologies are judged." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (criteriaFrameworkEClass,
		   source,
		   new String[]
		   {
			   "documentation", "A set of criteria." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getCriteriaFramework_Date(),
		   source,
		   new String[]
		   {
			   "documentation", "When it was set." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getCriteriaFramework_Criteria(),
		   source,
		   new String[]
		   {
			   "documentation", "The criteria." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (criterionEClass,
		   source,
		   new String[]
		   {
			   "documentation", "One criterion such as autonomy, advantage or indispensability." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getCriterion_Scale(),
		   source,
		   new String[]
		   {
			   "documentation", "Values a judgement may give, separated by semicolons, weakest first." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (judgementEClass,
		   source,
		   new String[]
		   {
			   "documentation", "What somebody judged of a technology by a criterion." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getJudgement_Technology(),
		   source,
		   new String[]
		   {
			   "documentation", "The technology judged." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getJudgement_Criterion(),
		   source,
		   new String[]
		   {
			   "documentation", "By which criterion." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getJudgement_Grade(),
		   source,
		   new String[]
		   {
			   "documentation", "One of the values of the criterion\'s scale." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getJudgement_Date(),
		   source,
		   new String[]
		   {
			   "documentation", "When it was judged." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getJudgement_Judge(),
		   source,
		   new String[]
		   {
			   "documentation", "Account or role that judged." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getJudgement_Reason(),
		   source,
		   new String[]
		   {
			   "documentation", "Why." //$NON-NLS-1$ //$NON-NLS-2$
		   });
	}

	/**
	 * Initializes the annotations for <b>https://mekiki.org/model/text</b>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void createTextAnnotations()
	{
		String source = "https://mekiki.org/model/text"; //$NON-NLS-1$
		addAnnotation
		  (this,
		   source,
		   new String[]
		   {
			   "label.en", "Judgement", //$NON-NLS-1$ //$NON-NLS-2$
			   "label.ja", "\u8a55\u4fa1", //$NON-NLS-1$ //$NON-NLS-2$
			   "doc.ja", "\u6280\u8853\u306e\u8a55\u4fa1\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (criteriaFrameworkEClass,
		   source,
		   new String[]
		   {
			   "label.en", "Criteria framework", //$NON-NLS-1$ //$NON-NLS-2$
			   "label.ja", "\u8a55\u4fa1\u306e\u67a0\u7d44\u307f", //$NON-NLS-1$ //$NON-NLS-2$
			   "doc.ja", "\u8a55\u4fa1\u57fa\u6e96\u306e\u96c6\u307e\u308a\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getCriteriaFramework_Date(),
		   source,
		   new String[]
		   {
			   "label.en", "Date", //$NON-NLS-1$ //$NON-NLS-2$
			   "label.ja", "\u65e5\u4ed8", //$NON-NLS-1$ //$NON-NLS-2$
			   "doc.ja", "\u5b9a\u3081\u3089\u308c\u305f\u6642\u671f\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getCriteriaFramework_Criteria(),
		   source,
		   new String[]
		   {
			   "label.en", "Criteria", //$NON-NLS-1$ //$NON-NLS-2$
			   "label.ja", "\u57fa\u6e96", //$NON-NLS-1$ //$NON-NLS-2$
			   "doc.ja", "\u57fa\u6e96\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (criterionEClass,
		   source,
		   new String[]
		   {
			   "label.en", "Criterion", //$NON-NLS-1$ //$NON-NLS-2$
			   "label.ja", "\u8a55\u4fa1\u57fa\u6e96", //$NON-NLS-1$ //$NON-NLS-2$
			   "doc.ja", "\u81ea\u5f8b\u6027\u30fb\u512a\u4f4d\u6027\u30fb\u4e0d\u53ef\u6b20\u6027\u306a\u3069\u306e\u57fa\u6e96\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getCriterion_Scale(),
		   source,
		   new String[]
		   {
			   "label.en", "Scale", //$NON-NLS-1$ //$NON-NLS-2$
			   "label.ja", "\u5c3a\u5ea6", //$NON-NLS-1$ //$NON-NLS-2$
			   "doc.ja", "\u8a55\u4fa1\u306e\u53d6\u308a\u3046\u308b\u5024\uff08\u5f31\u3044\u9806\u3001\u30bb\u30df\u30b3\u30ed\u30f3\u533a\u5207\u308a\uff09\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (judgementEClass,
		   source,
		   new String[]
		   {
			   "label.en", "Judgement", //$NON-NLS-1$ //$NON-NLS-2$
			   "label.ja", "\u8a55\u4fa1", //$NON-NLS-1$ //$NON-NLS-2$
			   "doc.ja", "\u3042\u308b\u57fa\u6e96\u306b\u3088\u308b\u6280\u8853\u306e\u8a55\u4fa1\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getJudgement_Technology(),
		   source,
		   new String[]
		   {
			   "label.en", "Technology", //$NON-NLS-1$ //$NON-NLS-2$
			   "label.ja", "\u6280\u8853", //$NON-NLS-1$ //$NON-NLS-2$
			   "doc.ja", "\u8a55\u4fa1\u3057\u305f\u6280\u8853\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getJudgement_Criterion(),
		   source,
		   new String[]
		   {
			   "label.en", "Criterion", //$NON-NLS-1$ //$NON-NLS-2$
			   "label.ja", "\u57fa\u6e96", //$NON-NLS-1$ //$NON-NLS-2$
			   "doc.ja", "\u7528\u3044\u305f\u57fa\u6e96\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getJudgement_Grade(),
		   source,
		   new String[]
		   {
			   "label.en", "Grade", //$NON-NLS-1$ //$NON-NLS-2$
			   "label.ja", "\u8a55\u70b9", //$NON-NLS-1$ //$NON-NLS-2$
			   "doc.ja", "\u5c3a\u5ea6\u306e\u5024\u306e\u4e00\u3064\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getJudgement_Date(),
		   source,
		   new String[]
		   {
			   "label.en", "Date", //$NON-NLS-1$ //$NON-NLS-2$
			   "label.ja", "\u65e5\u4ed8", //$NON-NLS-1$ //$NON-NLS-2$
			   "doc.ja", "\u8a55\u4fa1\u3057\u305f\u6642\u671f\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getJudgement_Judge(),
		   source,
		   new String[]
		   {
			   "label.en", "Judged by", //$NON-NLS-1$ //$NON-NLS-2$
			   "label.ja", "\u8a55\u4fa1\u8005", //$NON-NLS-1$ //$NON-NLS-2$
			   "doc.ja", "\u8a55\u4fa1\u3057\u305f\u30a2\u30ab\u30a6\u30f3\u30c8\u307e\u305f\u306f\u5f79\u5272\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getJudgement_Reason(),
		   source,
		   new String[]
		   {
			   "label.en", "Reason", //$NON-NLS-1$ //$NON-NLS-2$
			   "label.ja", "\u7406\u7531", //$NON-NLS-1$ //$NON-NLS-2$
			   "doc.ja", "\u8a55\u4fa1\u306e\u7406\u7531\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
	}

} //JudgementPackageImpl
